package io.baton.desk.revenue;

import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.desk.PostedCards;
import io.baton.revenue.RevenueFixtures;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevenueConversationTest {

    private final RevenueTestFirm office = new RevenueTestFirm();

    @BeforeEach
    void aPartner() {
        office.has(partner("Northwind"));
    }

    private void totalsFrom(int monthsBack) {
        IntStream.rangeClosed(1, monthsBack)
                .mapToObj(back -> YearMonth.of(2026, 11).minusMonths(back))
                .forEach(month -> office.annaSays("revenue total " + month + " $10,000"));
    }

    private Chart chart() {
        return office.card().parts().stream()
                .filter(Card.Part.Picture.class::isInstance)
                .map(part -> ((Card.Part.Picture) part).chart())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/revenue total 2026-10 $48,000",
                "revenue total 10/2026 48k",
                "revenue total october 48000",
                "revenue total Oct 2026 $48k",
                "revenue total last month USD 48,000"
            })
    void aTotalIsUnderstoodAsPeopleWriteIt(String words) {
        office.annaSays(words)
                .isTold("The total of October 2026 is $48,000", "There was none before");
        assertThat(
                        office.totals
                                .find(RevenueFixtures.FIRM.id(), YearMonth.of(2026, 10))
                                .orElseThrow()
                                .amount())
                .isEqualTo(usd("48000"));
    }

    @Test
    void aTotalToldAgainReplacesAndSaysWhatWasThere() {
        office.annaSays("revenue total 2026-10 $40,000");
        office.annaSays("revenue total 2026-10 $48,000")
                .isTold("is $48,000", "It was $40,000 before, as told by Anna, Mon 9 Nov, 09:30");
    }

    @Test
    void theSameTurnHeardTwiceHasOneEffectAndOneAnswer() {
        office.annaSays("revenue total 2026-10 $40,000");
        var here = new Place.Channel(RevenueTestFirm.CHANNEL);
        var first = office.says("t1", true, here, "revenue total 2026-10 $48k").text();
        var again = office.says("t1", true, here, "revenue total 2026-10 $48k").text();
        assertThat(again).isEqualTo(first).contains("It was $40,000 before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12 $1", "12/2026 $1", "2027-01"})
    void aFutureMonthHasNoTotal(String words) {
        office.annaSays("revenue total " + words).isTold("has not come yet", "Nothing was stored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10 much", "$48,000", "soon $5", "2026-10 -$5", "2026-10 €5"})
    void whatIsNoTotalIsRefusedWithItsReason(String words) {
        office.annaSays("revenue total " + words).isTold("Nothing was stored. Example:");
        assertThat(office.totals.find(RevenueFixtures.FIRM.id(), YearMonth.of(2026, 10))).isEmpty();
    }

    @Test
    void anEmptyTotalOpensTheFormForLastMonth() {
        office.annaSays("revenue total");
        office.annaFills(Map.of("month", "2027-10", "amount", "lots"));
        assertThat(((Reply.FieldErrors) office.reply()).errors()).containsKeys("month", "amount");
        office.annaSays("revenue total");
        office.annaFills(Map.of("month", "last month", "amount", "12,000"))
                .isTold("The total of October 2026 is $12,000");
    }

    @Test
    void aMonthWithoutAnAmountAsksForItAndTakesNoYearForMoney() {
        office.annaSays("revenue total Oct 2026");
        assertThat(office.reply()).isInstanceOf(Reply.OpenForm.class);
        assertThat(((Reply.OpenForm) office.reply()).form().fields().getFirst().toString())
                .contains("2026-10");
    }

    @Test
    void theButtonForATotalOpensTheSameForm() {
        office.annaSays("revenue total Oct 2026");
        var words = (Reply.OpenForm) office.reply();
        assertThat(words.opener()).isNotNull();

        office.annaPresses(words.opener());
        assertThat(((Reply.OpenForm) office.reply()).form()).isEqualTo(words.form());
    }

    @Test
    void theShareIsSaidAgainstTheTargetWithItsRule() {
        totalsFrom(12);
        office.has(wonIn(1, partner("Northwind"), usd("24000"), "2026-10-05"));
        office.annaSays("revenue")
                .isTold(
                        "Partnering earned 20% of all revenue in the last twelve full months"
                                + " ($24,000 of $120,000)",
                        "The target is 21%: $1,200 short",
                        "November 2026 so far: $0 from partnering; the month has no total yet",
                        "How it counts: by the date of the win");
    }

    @Test
    void theChartsTextSaysWhatTheChartShows() {
        totalsFrom(11);
        office.has(wonIn(1, partner("Northwind"), usd("2500"), "2026-10-05"));
        office.annaSays("revenue");
        var chart = chart();
        assertThat(chart.bars()).hasSize(12);
        assertThat(chart.bars().getFirst()).isEqualTo(new Chart.Bar("Nov 25", null));
        assertThat(chart.bars().getLast().value()).isEqualByComparingTo("25");
        assertThat(chart.altText())
                .contains("target of 21%", "Nov 2025 no total", "Sep 2026 0%", "Oct 2026 25%")
                .hasSizeLessThanOrEqualTo(2000);
    }

    @Test
    void monthsWithoutATotalAreNamed() {
        totalsFrom(3);
        office.has(wonIn(1, partner("Northwind"), usd("700"), "2026-03-05"));
        office.annaSays("revenue")
                .isTold(
                        "in the 3 of the last twelve full months that have a total",
                        "No total, so no share: Nov 2025 to Jul 2026",
                        "revenue total 2026-07 AMOUNT",
                        "What they earned, $700, is not in the share");
    }

    @Test
    void inTheFirstMonthThereIsOnlyTheCurrentOne() {
        office.annaSays("revenue total this month $5,000");
        office.has(wonIn(1, partner("Northwind"), usd("500"), "2026-11-05"));
        office.annaSays("revenue")
                .isTold("No full month has a total yet", "$500 from partnering of $5,000, 10%");
        assertThat(office.card().parts()).noneMatch(Card.Part.Picture.class::isInstance);
    }

    @Test
    void whatStandsApartIsSaid() {
        totalsFrom(12);
        var agreed = office.has(partner("CloudNine", RevenueFixtures.fee("10", "2026-01-01")));
        office.has(
                wonOut(1, partner("Northwind"), usd("900"), null, "2026-10-05"),
                wonIn(2, agreed, usd("1000"), "2026-10-05"),
                wonIn(3, partner("Northwind"), Money.of(CurrencyUnit.EUR, 500), "2026-10-06"));
        office.annaSays("revenue")
                .isTold(
                        "In other currencies, and in no share: €500",
                        "No fee was agreed, so these earned nothing: R-1 (Northwind)",
                        "Fees owed to partners for inbound wins since November 2025, not subtracted: $100");
    }

    @Test
    void theTargetIsTheFirmsToChange() {
        office.annaSays("revenue target 25%").isTold("The target is 25%; it was 21% before.");
        office.annaSays("revenue target").isTold("The target is 25%");
        office.annaSays("revenue target 130%").isTold("percentage");
    }

    @Test
    void theHomePageHasTheShareAndItsRule() {
        totalsFrom(12);
        office.has(wonIn(1, partner("Northwind"), usd("24000"), "2026-10-05"));
        assertThat(PostedCards.textOf(office.annasHome())).contains("earned 20%", "How it counts");
        assertThat(office.annasHome().parts())
                .filteredOn(Card.Part.Note.class::isInstance)
                .singleElement()
                .satisfies(part -> assertThat(part.toString()).contains("How it counts"));
    }

    @Test
    void aSlipOfTheFingersIsMetWithTheNearestWord() {
        office.annaSays("revenue totl 2026-10 $5").isTold("Did you mean “total”?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue",
                "revenue total 2026-10 $5",
                "revenue target 5%",
                "revenue digest now"
            })
    void peopleFromOutsideLearnNothing(String words) {
        var here = new Place.Channel(RevenueTestFirm.CHANNEL);
        office.says("t", false, here, words);
        assertThat(office.text()).doesNotContain("%", "$");
        assertThat(office.posted()).isEmpty();
        assertThat(office.totals.find(RevenueFixtures.FIRM.id(), YearMonth.of(2026, 10))).isEmpty();
    }
}
