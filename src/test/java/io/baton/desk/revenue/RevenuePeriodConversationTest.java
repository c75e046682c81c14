package io.baton.desk.revenue;

import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.partner.Partner;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Revenue of a month, a year or any other time. Today is 9 November 2026.
class RevenuePeriodConversationTest {
    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner north = firm.has(partner("Northwind"));
    private final Partner cloud = firm.has(partner("CloudNine"));

    @BeforeEach
    void someWins() {
        firm.has(
                wonIn(1, north, usd("3000"), "2025-03-10"),
                wonOut(2, cloud, usd("20000"), "10", "2025-06-11"),
                wonIn(3, cloud, usd("1000"), "2026-03-12"),
                wonIn(4, north, usd("500"), "2026-10-01"),
                wonIn(5, north, usd("700"), "2026-11-02"));
    }

    private void totals(int year, int first, int last, String amount) {
        for (int month = first; month <= last; month++) {
            firm.annaSays("revenue total " + YearMonth.of(year, month) + " " + amount);
        }
    }

    private Optional<Chart> chart() {
        return firm.card().parts().stream()
                .flatMap(part ->
                        part instanceof Card.Part.Picture(var chart)
                                ? Stream.of(chart)
                                : Stream.empty())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    revenue 2025                    | Partners earned you $5,000 in 2025 (2 wins).
                    /revenue last year              | Partners earned you $5,000 in 2025 (2 wins).
                    revenue March                   | Partners earned you $1,000 in March 2026 (one win).
                    revenue 2025-03                 | Partners earned you $3,000 in March 2025 (one win).
                    revenue last month              | Partners earned you $500 in October 2026 (one win).
                    revenue this month              | Partners earned you $700 in November 2026 so far (one win).
                    revenue this quarter            | Partners earned you $1,200 from Oct 2026 to Nov 2026 so far (2 wins).
                    revenue from March to June      | Partners earned you $1,000 from Mar 2026 to Jun 2026 (one win).
                    revenue Mar 2025 to Mar 2026    | Partners earned you $6,000 from Mar 2025 to Mar 2026 (3 wins).
                    revenue this year               | Partners earned you $2,200 in 2026 so far (3 wins).
                    revenue all time                | Partners earned you $7,200 altogether (5 wins).
                    revenue in Nov 2025             | Partners earned you nothing in November 2025.
                    revenue lsat yaer               | Partners earned you $5,000 in 2025 (2 wins).
                    revenue last yr                 | Partners earned you $5,000 in 2025 (2 wins).
                    revenue Octobr                  | Partners earned you $500 in October 2026 (one win).
                    revenue Nov 2026 to May 2027    | Partners earned you $700 in November 2026 so far (one win).
                    revenue all                     | Partners earned you $7,200 altogether (5 wins).
                    revenue last 12 months          | Partners earned you $1,500 from Nov 2025 to Oct 2026 (2 wins).
                    """)
    void eachTimeHasItsFigures(String words, String told) {
        firm.annaSays(words).isTold(told);
    }

    @Test
    void theShareIsOverTheMonthsWithATotalAndTheOthersAreNamed() {
        totals(2025, 1, 10, "$2,000");
        firm.annaSays("revenue 2025")
                .isTold(
                        "Partner revenue: 2025",
                        "It's 25% of all revenue, based on the 10 of 12 months with a total"
                                + " ($5,000 of $20,000). You've reached the target of 21%.",
                        "No total for Nov 2025 to Dec 2025. To add one, type revenue total"
                                + " 2025-12 AMOUNT.",
                        "Northwind: $3,000",
                        "CloudNine: $2,000",
                        "How this is counted: revenue rule");
        var chart = chart().orElseThrow();
        assertThat(chart.bars()).hasSize(12);
        assertThat(chart.unit()).isEqualTo(new Chart.Unit.Percent());
        assertThat(chart.altText())
                .contains("Mar 2025 150%", "Jun 2025 100%", "Nov 2025 no total", "Overall: 25%.");
    }

    @Test
    void theGapIsMoney() {
        totals(2025, 1, 12, "$2,500");
        firm.annaSays("revenue 2025")
                .isTold(
                        "That's 16.7% of all revenue ($5,000 of $30,000). The target is 21%:"
                                + " $1,300 more would have reached it.");
        totals(2026, 1, 10, "$1,000");
        firm.annaSays("revenue this year")
                .isTold("The target is 21%: $600 more in those 10 months reaches it.");
    }

    @Test
    void withoutATotalThereIsNoShareAndTheChartShowsMoney() {
        firm.annaSays("revenue 2025")
                .isTold("No total for Jan 2025 to Dec 2025, so there's no share. To add one");
        var chart = chart().orElseThrow();
        assertThat(chart.title()).isEqualTo("Partner revenue, in USD");
        assertThat(chart.target()).isNull();
        assertThat(chart.unit()).isEqualTo(new Chart.Unit.Amount("USD"));
        assertThat(chart.altText())
                .startsWith("Partner revenue, month by month: Jan 2025 $0,")
                .contains("Mar 2025 $3,000", "Jun 2025 $2,000")
                .hasSizeLessThan(1_000);
    }

    @Test
    void aMonthIsShownAfterTheElevenBeforeIt() {
        totals(2026, 3, 3, "$4,000");
        firm.annaSays("revenue March").isTold("That's 25% of all revenue ($1,000 of $4,000).");
        var bars = chart().orElseThrow().bars();
        assertThat(bars).hasSize(12);
        assertThat(bars.getFirst().label()).isEqualTo("Apr 25");
        assertThat(bars.getLast().label()).isEqualTo("Mar 26");
    }

    @Test
    void aLongTimeHasABarForEachYear() {
        firm.annaSays("revenue 2023 to 2026");
        assertThat(chart().orElseThrow().bars())
                .extracting(Chart.Bar::label)
                .containsExactly("2023", "2024", "2025", "2026");
        assertThat(chart().orElseThrow().altText()).contains("year by year", "2025 $5,000");
    }

    @Test
    void otherCurrenciesAreListedAndNeverAdded() {
        firm.has(
                wonIn(6, north, Money.of(CurrencyUnit.EUR, 900), "2025-04-01"),
                wonIn(7, cloud, Money.ofMajor(CurrencyUnit.JPY, 120_000), "2025-04-02"),
                wonIn(8, cloud, Money.parse("KWD 1.250"), "2025-04-03"));
        firm.annaSays("revenue 2025")
                .isTold(
                        "Partners earned you $5,000 in 2025",
                        "In other currencies, not in the share: €900, ¥120,000, KWD 1.250.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue 2027", "revenue next year", "revenue December 2026"})
    void whatHasNotStartedIsSaidWithButtons(String words) {
        firm.annaSays(words).isTold("hasn't started yet, so there are no figures.");
        firm.annaPresses("2025").isTold("Partners earned you $5,000 in 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue today", "revenue last week", "revenue this week"})
    void aWeekIsShorterThanFiguresAre(String words) {
        firm.annaSays(words).isTold("I keep figures by month.");
        firm.annaPresses("October 2026").isTold("$500 in October 2026");
    }

    @Test
    void nonsenseGetsWhatIsPossible() {
        firm.annaSays("revenue xyzzy")
                .isTold("I don't know “xyzzy” after revenue. Name a partner or a time.");
        firm.annaPresses("2026 so far").isTold("$2,200 in 2026 so far");
    }

    @Test
    void theTimesBeforeAndAfterAreButtons() {
        firm.annaSays("revenue 2025").annaPresses("2026 so far").isTold("$2,200 in 2026 so far");
        firm.annaPresses("2025").isTold("$5,000 in 2025");
        firm.annaSays("revenue March").annaPresses("February 2026").isTold("nothing in February");
    }

    @Test
    void withoutATimeItIsTheShareAndSaysWhatElseCanBeAsked() {
        firm.annaSays("revenue").isTold("Other figures: revenue last year, revenue");
        assertThat(firm.text()).doesNotContain("another period", "altogether");
        assertThat(List.of("revenue Northwind", "revenue CloudNine"))
                .anyMatch(each -> firm.text().contains(each));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue so far", "revenue please", "revenue now?"})
    void fillersAskForTheShare(String words) {
        firm.annaSays(words).isTold("so far: $700 from partners");
    }

    @Test
    void aMalformedButtonShowsNothing() {
        firm.annaPresses(Button.plain("x", "revenue.show", "2025-13/2025-01 cloudnine"));
        assertThat(firm.text()).contains("no longer valid");
    }
}
