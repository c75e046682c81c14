package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.MoneyFormat;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    $12k            | USD 12000.00
                    $12,500         | USD 12500.00
                    12500           | USD 12500.00
                    €3.5k           | EUR 3500.00
                    €3,5k           | EUR 3500.00
                    1.2m            | USD 1200000.00
                    1.2 M           | USD 1200000.00
                    -$500           | USD -500.00
                    $-500           | USD -500.00
                    − $ 500         | USD -500.00
                    +$500           | USD 500.00
                    USD 12500       | USD 12500.00
                    usd12500        | USD 12500.00
                    12500 EUR       | EUR 12500.00
                    12 k EUR        | EUR 12000.00
                    12k€            | EUR 12000.00
                    $12,500 CAD     | CAD 12500.00
                    CA$12,500       | CAD 12500.00
                    £9,999.99       | GBP 9999.99
                    12.500,00 €     | EUR 12500.00
                    12,500.00       | USD 12500.00
                    12.50           | USD 12.50
                    12,50           | USD 12.50
                    12.5            | USD 12.50
                    1.234.567       | USD 1234567.00
                    1,234,567.89    | USD 1234567.89
                    12 500          | USD 12500.00
                    12 500,50       | USD 12500.50
                    12'500          | USD 12500.00
                    12’500          | USD 12500.00
                    CHF 12'500.50   | CHF 12500.50
                    ¥12,500         | JPY 12500
                    3.12345k        | USD 3123.45
                    0               | USD 0.00
                    -0              | USD 0.00
                    007             | USD 7.00
                    999,999,999,999 | USD 999999999999.00
                    500 zł          | PLN 500.00
                    ￥12,500         | JPY 12500
                    12,500円         | JPY 12500
                    JPY 12,500      | JPY 12500
                    ₩1,200,000      | KRW 1200000
                    50.000.000 ₫    | VND 50000000
                    VND 50.000      | VND 50000
                    CLP 12.500      | CLP 12500
                    KWD 1,250       | KWD 1250.000
                    KWD 1,250.500   | KWD 1250.500
                    KWD 12.5        | KWD 12.500
                    KWD 1.25        | KWD 1.250
                    KWD 1.2550      | KWD 1.255
                    KWD 01.255      | KWD 1.255
                    KWD 012.500     | KWD 12.500
                    KWD 0.250       | KWD 0.250
                    BHD 1.5k        | BHD 1500.000
                    1 250,500 TND   | TND 1250.500
                    OMR 1250.750    | OMR 1250.750
                    """)
    void commonWaysToWriteAnAmountAreUnderstood(String words, String amount) {
        assertThat(AmountParser.parse(words, CurrencyUnit.USD))
                .isEqualTo(ParseResult.of(Money.parse(amount)));
    }

    @ParameterizedTest
    @CsvSource({
        "$12k, CAD, CAD 12000.00",
        "¥5k, JPY, JPY 5000",
        "$12.500, CLP, CLP 12500",
        "500 dinars, KWD, KWD 500.000",
        "12.5 dinar, BHD, BHD 12.500",
        "900 pesos, CLP, CLP 900",
        "1.234, ISK, ISK 1234",
        "12kr, SEK, SEK 12.00"
    })
    void aSharedSignMeansTheFirmsOwnCurrency(String words, String own, String amount) {
        assertThat(AmountParser.parse(words, CurrencyUnit.of(own)))
                .isEqualTo(ParseResult.of(Money.parse(amount)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    12.500             | “12.500” could mean 12500 or 12.50. Write one of these.
                    €12.500            | “12.500” could mean 12500 or 12.50. Write one of these.
                    1.005              | “1.005” could mean 1005, or has too many decimals. Write 1005, or round it.
                    12.500 KWD         | “12.500” could mean 12500 or 012.500. Write one of these.
                    KWD 1.250          | “1.250” could mean 1250 or 01.250. Write one of these.
                    KWD 1.255          | “1.255” could mean 1255 or 01.255. Write one of these.
                    TND 1,250          | “1,250” could mean 1250 or 01.250. Write one of these.
                    TND 1.250          | “1.250” could mean 1250 or 01.250. Write one of these.
                    ¥12.500            | “12.500” could mean 12500, or has too many decimals. Write 12500, or round it.
                    KWD 12.5555        | “KWD 12.5555” has too many decimals for KWD. Round it.
                    500 dinars         | I don't know the currency “dinars”. Use a code such as USD or EUR.
                    1,250k             | “1,250” could mean 1250 or 1.25. Write one of these.
                    1.250m             | “1.250” could mean 1250 or 1.25. Write one of these.
                    0,500              | “0,500” could mean 0500 or 0.50. Write one of these.
                    12,50,000          | I can't tell thousands from decimals in “12,50,000”. Write it like 12500 or 12500.50.
                    1,234,5            | I can't tell thousands from decimals in “1,234,5”. Write it like 12500 or 12500.50.
                    1 2 3              | I can't tell thousands from decimals in “1 2 3”. Write it like 12500 or 12500.50.
                    12..5              | I can't tell thousands from decimals in “12..5”. Write it like 12500 or 12500.50.
                    12.3456            | “12.3456” has too many decimals for USD. Round it.
                    ¥12.5              | “¥12.5” has too many decimals for JPY. Round it.
                    1,000,000,000,000  | “1,000,000,000,000” is too large. Amounts end below 1,000,000,000,000.
                    9999999999m        | “9999999999m” is too large. Amounts end below 1,000,000,000,000.
                    XYZ 500            | I don't know the currency “XYZ”. Use a code such as USD or EUR.
                    500 kr             | I don't know the currency “kr”. Use a code such as USD or EUR.
                    12b                | I don't know the currency “b”. Use a code such as USD or EUR.
                    €500 USD           | “€500 USD” names two currencies. Use one.
                    ١٢٥٠٠              | Write the amount with the digits 0 to 9.
                    １２５００              | Write the amount with the digits 0 to 9.
                    """)
    void anAmbiguousOrUnclearAmountIsRefusedWithAReason(String words, String why) {
        assertThat(AmountParser.parse(words, CurrencyUnit.USD)).isEqualTo(ParseResult.unclear(why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "1e9",
                "0x10",
                "twelve",
                "about 500",
                "$",
                "k",
                "12-500",
                "--5",
                "-$-500",
                "5-",
                "½",
                "12,500.",
                ".5k",
                "<!channel>",
                "500 (five hundred)",
                "$6,500 thanks",
                "$100 on",
                "99999999999999999999999999999999999999999999999999999"
            })
    void anythingElseIsNotAnAmount(String words) {
        assertThat(AmountParser.parse(words, CurrencyUnit.USD))
                .isInstanceOfSatisfying(
                        ParseResult.Unclear.class,
                        unclear -> assertThat(unclear.why()).contains(" isn't an amount."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankAmountIsReportedAsMissing(String words) {
        assertThat(AmountParser.parse(words, CurrencyUnit.USD))
                .isInstanceOfSatisfying(
                        ParseResult.Unclear.class,
                        unclear -> assertThat(unclear.why()).startsWith("The amount is missing."));
    }

    @Test
    void batonReadsEveryAmountItWrites() {
        for (var unit : CurrencyUnit.registeredCurrencies()) {
            if (unit.isPseudoCurrency() || unit.getDecimalPlaces() > 3) {
                continue;
            }
            for (var minor : List.of(0L, 7L, 50L, 1234L, -99999L, 1250000L, 123456789L)) {
                var money = Money.ofMinor(unit, minor);
                var written = MoneyFormat.format(money.getAmount(), unit.getCode());
                var read = AmountParser.parse(written, CurrencyUnit.EUR);
                if (unit.getDecimalPlaces() == 3
                        && read instanceof ParseResult.Unclear<Money>(var why)) {
                    // Thousandths look like thousands, so it's asked which.
                    assertThat(written).matches("-?[A-Z]{3} [1-9][0-9]{0,2}[.,][0-9]{3}");
                    assertThat(why).contains("could mean", "Write one of these.");
                } else {
                    assertThat(read).as(written).isEqualTo(ParseResult.of(money));
                }
            }
        }
    }
}
