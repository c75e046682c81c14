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
                    12.500 KWD      | KWD 12.500
                    """)
    void anAmountIsReadAsPeopleWriteIt(String words, String amount) {
        assertThat(AmountParser.parse(words, CurrencyUnit.USD))
                .isEqualTo(ParseResult.of(Money.parse(amount)));
    }

    @ParameterizedTest
    @CsvSource({"$12k, CAD, CAD 12000.00", "¥5k, JPY, JPY 5000", "12kr, SEK, SEK 12.00"})
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
                    12.500             | “12.500” could mean 12500 or 12.5. Please write one of these.
                    €12.500            | “12.500” could mean 12500 or 12.5. Please write one of these.
                    1.005              | “1.005” could mean 1005, or has too many decimals. Please write 1005, or round it.
                    1,250k             | “1,250” could mean 1250 or 1.25. Please write one of these.
                    1.250m             | “1.250” could mean 1250 or 1.25. Please write one of these.
                    0,500              | “0,500” could mean 0500 or 0.5. Please write one of these.
                    12,50,000          | I cannot tell the thousands from the decimals in “12,50,000”. Please write it like 12500 or 12500.50.
                    1,234,5            | I cannot tell the thousands from the decimals in “1,234,5”. Please write it like 12500 or 12500.50.
                    1 2 3              | I cannot tell the thousands from the decimals in “1 2 3”. Please write it like 12500 or 12500.50.
                    12..5              | I cannot tell the thousands from the decimals in “12..5”. Please write it like 12500 or 12500.50.
                    12.3456            | “12.3456” is finer than the smallest unit of USD. Please round it.
                    ¥12.5              | “¥12.5” is finer than the smallest unit of JPY. Please round it.
                    1,000,000,000,000  | “1,000,000,000,000” is more than I can count.
                    9999999999m        | “9999999999m” is more than I can count.
                    XYZ 500            | I do not know which currency “XYZ” is. Please use a code such as USD or EUR.
                    500 kr             | I do not know which currency “kr” is. Please use a code such as USD or EUR.
                    12b                | I do not know which currency “b” is. Please use a code such as USD or EUR.
                    €500 USD           | “€500 USD” names two currencies.
                    ١٢٥٠٠              | Please write the amount with the digits 0 to 9.
                    １２５００              | Please write the amount with the digits 0 to 9.
                    """)
    void anAmountWithTwoMeaningsOrNoneIsRefusedWithTheReason(String words, String why) {
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
    void anythingElseIsNoAmount(String words) {
        assertThat(AmountParser.parse(words, CurrencyUnit.USD))
                .isInstanceOfSatisfying(
                        ParseResult.Unclear.class,
                        unclear -> assertThat(unclear.why()).contains(" is not an amount."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingIsCalledMissing(String words) {
        assertThat(AmountParser.parse(words, CurrencyUnit.USD))
                .isInstanceOfSatisfying(
                        ParseResult.Unclear.class,
                        unclear -> assertThat(unclear.why()).startsWith("The amount is missing."));
    }

    @Test
    void whateverBatonWritesItReadsAgain() {
        for (var unit : CurrencyUnit.registeredCurrencies()) {
            if (unit.isPseudoCurrency() || unit.getDecimalPlaces() > 3) {
                continue;
            }
            for (var minor : List.of(0L, 7L, 50L, 1234L, -99999L, 1250000L, 123456789L)) {
                var money = Money.ofMinor(unit, minor);
                var written = MoneyFormat.format(money.getAmount(), unit.getCode());
                assertThat(AmountParser.parse(written, CurrencyUnit.EUR))
                        .as(written)
                        .isEqualTo(ParseResult.of(money));
            }
        }
    }
}
