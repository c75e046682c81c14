package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth.Frequency;
import io.baton.understanding.Found;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {

    /// The amount, its words in brackets: `12000 USD about [about $12k]`.
    static String shown(String text, String own) {
        var found = MoneyReader.findAll(TypedText.of(text), CurrencyUnit.of(own));
        return found.amounts().stream()
                        .map(each -> shown(each, TypedText.of(text)))
                        .collect(Collectors.joining("; "))
                + found.unclear().stream()
                        .map(each ->
                                "?%s [%s]"
                                        .formatted(
                                                each.value().getClass().getSimpleName(),
                                                each.span().of(TypedText.of(text))))
                        .collect(Collectors.joining("; "));
    }

    private static String shown(Found<Estimate> found, String text) {
        var estimate = found.value();
        var worth = estimate.worth();
        var amount = worth.amount().getAmount().stripTrailingZeros().toPlainString();
        var up = estimate.upTo();
        return amount
                + (up == null ? "" : "-" + up.getAmount().stripTrailingZeros().toPlainString())
                + " "
                + worth.amount().getCurrencyUnit()
                + (worth.frequency() == Frequency.ONCE ? "" : " " + worth.frequency())
                + (worth.months() == null ? "" : " x" + worth.months())
                + (estimate.approximate() ? " about" : "")
                + " ["
                + found.span().of(text)
                + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    wifi $12k                             | 12000 USD [$12k]
                    backup 12 500 €                       | 12500 EUR [12 500 €]
                    backup 12 500,00 €                    | 12500 EUR [12 500,00 €]
                    CHF 12'500.- for phones               | 12500 CHF [CHF 12'500.-]
                    5.000,- € maybe                       | 5000 EUR about [5.000,- € maybe]
                    5000 Euro                             | 5000 EUR [5000 Euro]
                    ~$12k                                 | 12000 USD about [~$12k]
                    $1.2 million                          | 1200000 USD [$1.2 million]
                    $10,000 - $15,000                     | 10000-15000 USD [$10,000 - $15,000]
                    ₹1,50,000                             | 150000 INR [₹1,50,000]
                    30 grand                              | 30000 USD [30 grand]
                    about $4,000.                         | 4000 USD about [about $4,000]
                    €3.5k, please                         | 3500 EUR [€3.5k]
                    worth 1.2m                            | 1200000 USD [1.2m]
                    $200/month                            | 200 USD MONTHLY [$200/month]
                    between 10 and 15k                    | 10000-15000 USD [between 10 and 15k]
                    £200 a month for 36 months            | 200 GBP MONTHLY x36 [£200 a month for 36 months]
                    £200 a month over three years         | 200 GBP MONTHLY x36 [£200 a month over three years]
                    200 pm                                | 200 USD MONTHLY [200 pm]
                    €1200 p.a. for 2 years                | 1200 EUR YEARLY x24 [€1200 p.a. for 2 years]
                    40 seats at 12 €/seat/month           | 480 EUR MONTHLY [12 €/seat/month]
                    $8 per user per month for 25 users    | 200 USD MONTHLY [$8 per user per month]
                    1k5                                   | 1500 USD [1k5]
                    ten grand                             | 10000 USD [ten grand]
                    a couple of thousand                  | 2000 USD about [a couple of thousand]
                    half a million                        | 500000 USD [half a million]
                    5-6k                                  | 5000-6000 USD [5-6k]
                    $5-6k a year                          | 5000-6000 USD YEARLY [$5-6k a year]
                    under $5k                             | 5000 USD [under $5k]
                    max 3000 EUR                          | 3000 EUR [max 3000 EUR]
                    USD 12 500                            | 12500 USD [USD 12 500]
                    lake hotel signed, 4.5k               | 4500 USD [4.5k]
                    they signed for 4500                  | 4500 USD [4500]
                    a refund of -$500                     | -500 USD [-$500]
                    2.5 lakh                              | 250000 INR [2.5 lakh]
                    Rs 3 crore                            | 30000000 INR [Rs 3 crore]
                    fifty quid a month                    | 50 GBP MONTHLY [fifty quid a month]
                    five hundred dollars                  | 500 USD [five hundred dollars]
                    twelve thousand five hundred euros    | 12500 EUR [twelve thousand five hundred euros]
                    from 10k to 15k                       | 10000-15000 USD [from 10k to 15k]
                    five to ten thousand                  | 5000-10000 USD [five to ten thousand]
                    $500-1k                               | 500-1000 USD [$500-1k]
                    5k-ish                                | 5000 USD about [5k-ish]
                    R-12 12 500 €                         | 12500 EUR [12 500 €]
                    won R-12 500 €                        | 500 EUR [500 €]
                    won R-12 4500                         | 4500 USD [4500]
                    office 365 500 €                      | 500 EUR [500 €]
                    20 seats $5k                          | 5000 USD [$5k]
                    3 Nov 2026 500 €                      | 500 EUR [500 €]
                    a monthly retainer of £500            | 500 GBP MONTHLY [£500]
                    36 months at $200 a month             | 200 USD MONTHLY x36 [$200 a month]
                    $2,000 MRR                            | 2000 USD MONTHLY [$2,000 MRR]
                    I paid 200 dollars a month ago        | 200 USD [200 dollars]
                    budget: 5000                          | 5000 USD [5000]
                    $10k deal, then €5k                   | 10000 USD [$10k]; 5000 EUR [€5k]
                    3.14k BHD                             | 3140 BHD [3.14k BHD]
                    ¥12,500                               | 12500 JPY [¥12,500]
                    budget CHF 20-25'000                  | 20000-25000 CHF [CHF 20-25'000]
                    settled the rest, 2,150.75            | 2150.75 USD [2,150.75]
                    150.000,- over 3 years                | 150000 USD [150.000,-]
                    85 000:-                              | 85000 USD [85 000:-]
                    45 trucks. 12 €/truck/month           | 540 EUR MONTHLY [12 €/truck/month]
                    5 grand maybe                         | 5000 USD about [5 grand maybe]
                    £5,000+VAT                            | 5000 GBP [£5,000]
                    up to about €2k                       | 2000 EUR about [up to about €2k]
                    """)
    void amountsAreFoundWithTheirWords(String text, String expected) {
        assertThat(shown(text, "USD")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12 000 kr     | SEK | 12000 SEK [12 000 kr]
                    1,50,000      | INR |
                    Rs 1,50,000   | INR | 150000 INR [Rs 1,50,000]
                    5k            | GBP | 5000 GBP [5k]
                    500 dollars   | CAD | 500 CAD [500 dollars]
                    """)
    void theFirmsCurrencyIsTheDefault(String text, String own, String expected) {
        assertThat(shown(text, own)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 seats",
                "ISO 27001",
                "office 365",
                "5 users",
                "24/7",
                "R-12",
                "+44 20 7946 0958",
                "2026-11-03",
                "3.11.2026",
                "by 3 Nov 2026",
                "3CX phones",
                "802.11ax",
                "at 2 pm",
                "10k users",
                "4k monitors",
                "30m of cable",
                "20 m cable",
                "12%",
                "windows 11",
                "10k active users",
                "a million thanks",
                "thanks a million!",
                "grand hotel",
                "M365 E5",
                "won 3 contracts",
                "the budget 2026",
                "paid on 3.11.2026",
                "one or two people",
                "500mb mailbox",
                "100 mbit",
                "for 500 people",
                "ring 0171 1234567",
                "a pound of flesh of",
                "5k run",
                "from 9 to 5",
                "room 12-14",
                "ALL 20 PHONES",
                "top 10",
                "signed 7/11/2026",
                "v2.5.1",
                "192.168.100.24",
                "0x10",
                "1e9",
                "version 12.500",
                "twice a year",
                "2 a month"
            })
    void otherNumbersAreNotMoney(String text) {
        assertThat(shown(text, "USD")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    for €12.500                | ?Ambiguous [€12.500]
                    1,250k                     | ?Ambiguous [1,250k]
                    $80/hour                   | ?Rate [$80/hour]
                    12 € per seat              | ?UnknownCount [12 € per seat]
                    ¥12.5                      | ?TooManyDecimals [¥12.5]
                    €500 USD                   | ?TwoCurrencies [€500 USD]
                    $12,50,000                 | ?UnclearSeparators [$12,50,000]
                    25 000 kr max              | ?UnknownCurrency [25 000 kr max]
                    150 kr/user/month          | ?UnknownCount [150 kr/user/month]
                    $5k per project            | ?UnknownCount [$5k per project]
                    3 x 4k                     | ?NotAnAmount [4k]
                    $500 x 24 months           | ?NotAnAmount [$500]
                    9999999999m                | ?TooLarge [9999999999m]
                    """)
    void moneyThatCannotBeReadIsReported(String text, String expected) {
        assertThat(shown(text, "USD")).isEqualTo(expected);
    }
}
