package io.baton.desk.revenue;

import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.MoneyFormat;
import io.baton.desk.PostedCards;
import io.baton.partner.Partner;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Firms whose currency has no decimals or three. Today is 9 November 2026.
class CurrencyDecimalsConversationTest {
    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner north = firm.has(partner("Northwind"));

    private void countsIn(String currency) {
        firm.annaSays("revenue");
        var stored = firm.firms.find(FIRM.id()).orElseThrow();
        firm.firms.write(
                stored.withCurrency(CurrencyUnit.of(currency)), "to " + currency, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    JPY | ¥4,800,000     | ¥4,800,000
                    JPY | 4.8m           | ¥4,800,000
                    KRW | ₩50,000,000    | ₩50,000,000
                    CLP | $12.500.000    | CLP 12,500,000
                    VND | 900.000.000 ₫  | ₫900,000,000
                    KWD | 12,500.750     | KWD 12,500.750
                    BHD | 1250.5         | BHD 1,250.500
                    OMR | 3k             | OMR 3,000
                    TND | 1 250,500      | TND 1,250.500
                    JOD | 500 dinars     | JOD 500
                    """)
    void totalsAreReadAndShownExactly(String currency, String typed, String shown) {
        countsIn(currency);
        firm.annaSays("revenue total 2026-10 " + typed)
                .isTold("The total for October 2026 is " + shown + ".");
        var stored = firm.totals.find(FIRM.id(), YearMonth.of(2026, 10)).orElseThrow().amount();
        assertThat(stored.getCurrencyUnit().getCode()).isEqualTo(currency);
        assertThat(MoneyFormat.format(stored.getAmount(), currency)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KWD | 1.250     | “1.250” could mean 1250 or 01.250. Write one of these.
                    KWD | KWD 1.250 | “1.250” could mean 1250 or 01.250. Write one of these.
                    TND | 1,250     | “1,250” could mean 1250 or 01.250. Write one of these.
                    JPY | ¥12.5     | “¥12.5” has too many decimals for JPY. Round it.
                    KWD | 1.2345    | “1.2345” has too many decimals for KWD. Round it.
                    """)
    void whatCanBeReadInTwoWaysIsAsked(String currency, String typed, String why) {
        countsIn(currency);
        firm.annaSays("revenue total 2026-10 " + typed).isTold(why, "Nothing was saved.");
        assertThat(firm.totals.find(FIRM.id(), YearMonth.of(2026, 10))).isEmpty();
    }

    @Test
    void dinarsAreCountedToTheThousandth() {
        countsIn("KWD");
        firm.has(
                wonIn(1, north, Money.parse("KWD 10.250"), "2026-10-05"),
                wonOut(2, north, Money.parse("KWD 12.345"), "10", "2026-10-06"),
                wonIn(3, north, Money.parse("USD 900"), "2026-10-07"));
        firm.annaSays("revenue total 2026-10 100");
        firm.annaSays("revenue last month")
                .isTold(
                        "Partners earned you KWD 11.484 in October 2026",
                        "That's 11.5% of all revenue (KWD 11.484 of KWD 100). The target is 21%:"
                                + " KWD 9.516 more would have reached it.",
                        "In other currencies, not in the share: $900.");
        firm.annaSays("revenue Northwind last month");
        assertThat(chart().unit()).isEqualTo(new Chart.Unit.Amount("KWD"));
        assertThat(chart().altText()).contains("Oct 2026 KWD 11.484");
    }

    @Test
    void yenHaveNoDecimalsAnywhere() {
        countsIn("JPY");
        firm.has(
                wonIn(1, north, Money.parse("JPY 100001"), "2026-10-05"),
                wonOut(2, north, Money.parse("JPY 1005"), "10", "2026-10-06"),
                wonOut(3, north, Money.parse("JPY 1015"), "10", "2026-10-06"));
        firm.annaSays("revenue total 2026-10 ¥1,000,000");
        firm.annaSays("revenue")
                .isTold(
                        "10% of all revenue, based on 1 of the last twelve full months (¥100,203 of"
                                + " ¥1,000,000)",
                        "¥109,797 more in that month would have reached it.");
        assertThat(PostedCards.textOf(firm.annaOpensHome())).contains("¥100,203 of ¥1,000,000");
        firm.has(wonIn(4, north, Money.parse("JPY 7"), "2026-11-06"));
        firm.annaSays("revenue digest now");
        assertThat(PostedCards.textOf(firm.posted().getLast()))
                .contains(
                        "2026 so far: ¥100,210 (Northwind ¥100,210)",
                        "¥109,797 more in that month would have reached it.")
                .doesNotContain("¥7.0", "¥100,210.0");
    }

    private Chart chart() {
        return firm.card().parts().stream()
                .filter(Card.Part.Picture.class::isInstance)
                .map(part -> ((Card.Part.Picture) part).chart())
                .findFirst()
                .orElseThrow();
    }
}
