package io.baton.desk.revenue;

import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.PostedCards;
import io.baton.partner.Partner;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Totals and wins from before the firm's currency changed, and the headline of a new firm.
class CurrencyChangeConversationTest {

    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner north = firm.has(partner("Northwind"));

    private void totals(int first, int last, String amount) {
        IntStream.rangeClosed(first, last)
                .mapToObj(back -> YearMonth.of(2026, 11).minusMonths(back))
                .forEach(month -> firm.annaSays("revenue total " + month + " " + amount));
    }

    private void nowCountsIn(CurrencyUnit currency) {
        var stored = firm.firms.find(FIRM.id()).orElseThrow();
        firm.firms.write(stored.withCurrency(currency), "to " + currency, List.of());
    }

    @Test
    void oldTotalsAreExplainedNotReportedAsMissing() {
        totals(1, 12, "$10,000");
        firm.has(wonIn(1, north, usd("24000"), "2026-10-05"));
        nowCountsIn(CurrencyUnit.EUR);
        firm.annaSays("revenue")
                .isTold(
                        "No full month has a total in EUR yet, so there's no share yet.",
                        "The total for Nov 2025 to Oct 2026 isn't in EUR and doesn't count."
                                + " To enter one in EUR, type revenue total 2026-10 AMOUNT.",
                        "In other currencies, not in the share: $24,000.");
        assertThat(firm.text()).doesNotContain("No total for");
        assertThat(PostedCards.textOf(firm.annaOpensHome())).contains("a total in EUR");
    }

    @Test
    void aTotalEnteredAgainCountsAndTheOthersAreStillExplained() {
        totals(1, 3, "$10,000");
        nowCountsIn(CurrencyUnit.GBP);
        totals(1, 1, "£8,000");
        firm.has(
                wonIn(1, north, Money.of(CurrencyUnit.GBP, 2000), "2026-10-05"),
                wonIn(2, north, Money.of(CurrencyUnit.GBP, 30), "2026-09-05"));
        firm.annaSays("revenue")
                .isTold(
                        "Partner revenue is 25% of all revenue, based on 1 of the last twelve full months",
                        "No total for Nov 2025 to Jul 2026. To add one",
                        "The total for Aug 2026 to Sep 2026 isn't in GBP and doesn't count, so the"
                                + " share leaves out £30 of partner revenue.");
    }

    @Test
    void theCurrentMonthsOldTotalIsExplainedToo() {
        totals(0, 0, "$10,000");
        nowCountsIn(CurrencyUnit.of("CHF"));
        firm.annaSays("revenue").isTold("The total for Nov 2026 isn't in CHF and doesn't count.");
    }

    @Test
    void changingBackCountsTheOldTotalsAgain() {
        totals(1, 12, "$10,000");
        firm.has(wonIn(1, north, usd("24000"), "2026-10-05"));
        nowCountsIn(CurrencyUnit.EUR);
        nowCountsIn(CurrencyUnit.USD);
        firm.annaSays("revenue").isTold("Partner revenue is 20% of all revenue");
        assertThat(firm.text()).doesNotContain("doesn't count");
    }

    @Test
    void theHeadlineIsTheCurrentMonthIfAllRevenueIsInIt() {
        totals(0, 4, "$1,000");
        firm.has(wonIn(1, north, usd("600"), "2026-11-05"));
        var headline =
                "November 2026 so far: $600 from partners of $1,000 (60%)."
                        + " The last twelve full months have no partner revenue.";
        firm.annaSays("revenue").isTold(headline);
        assertThat(firm.text()).doesNotContain("is 0%", "Overall").containsOnlyOnce("so far:");
        assertThat(firm.card().summary()).contains("60%");
        assertThat(PostedCards.textOf(firm.annaOpensHome())).contains(headline);
    }

    @Test
    void theHeadlineIsTheCurrentMonthEvenWithoutATotal() {
        totals(1, 2, "$1,000");
        firm.has(wonIn(1, north, usd("600"), "2026-11-05"));
        firm.annaSays("revenue")
                .isTold("November 2026 so far: $600 from partners. The month has no total yet.");
        assertThat(firm.text()).doesNotContain("is 0%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "600", "5", "12345"})
    void withoutAnyTotalThatIsSaidOnce(String won) {
        firm.has(wonIn(1, north, usd(won), "2026-11-05"));
        firm.annaSays("revenue").isTold("No full month has a total yet", "so far:");
        assertThat(firm.text()).containsOnlyOnce("total yet");
    }

    @Test
    void aShareOfZeroIsSaidIfThereIsNoRevenueAtAll() {
        totals(0, 12, "$1,000");
        firm.annaSays("revenue").isTold("Partner revenue is 0% of all revenue");
    }

    @Test
    void aNewFirmIsToldThatThereIsNoShareYet() {
        firm.annaSays("revenue")
                .isTold("No full month has a total yet, so there's no share yet.")
                .isTold("November 2026 so far: $0 from partners.");
    }
}
