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
import java.util.Objects;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevenueConversationTest {

    private final RevenueTestFirm firm = new RevenueTestFirm();

    @BeforeEach
    void aPartner() {
        firm.has(partner("Northwind"));
    }

    private void totalsFrom(int monthsBack) {
        IntStream.rangeClosed(1, monthsBack)
                .mapToObj(back -> YearMonth.of(2026, 11).minusMonths(back))
                .forEach(month -> firm.annaSays("revenue total " + month + " $10,000"));
    }

    private Chart chart() {
        return firm.card().parts().stream()
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
    void commonWaysToEnterATotalAreUnderstood(String words) {
        firm.annaSays(words).isTold("The total for October 2026 is $48,000.");
        assertThat(
                        firm.totals
                                .find(RevenueFixtures.FIRM.id(), YearMonth.of(2026, 10))
                                .orElseThrow()
                                .amount())
                .isEqualTo(usd("48000"));
    }

    @Test
    void aSecondTotalReplacesTheFirstAndMentionsIt() {
        firm.annaSays("revenue total 2026-10 $40,000");
        firm.annaSays("revenue total 2026-10 $48,000")
                .isTold("is $48,000", "It was $40,000, set by Anna on Mon 9 Nov, 09:30.");
    }

    @Test
    void aRedeliveredTurnHasOneEffectAndTheSameAnswer() {
        firm.annaSays("revenue total 2026-10 $40,000");
        var here = new Place.Channel(RevenueTestFirm.CHANNEL);
        var first = firm.says("t1", true, here, "revenue total 2026-10 $48k").text();
        var again = firm.says("t1", true, here, "revenue total 2026-10 $48k").text();
        assertThat(again).isEqualTo(first).contains("It was $40,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12 $1", "12/2026 $1", "2027-01"})
    void aTotalForAFutureMonthIsRefused(String words) {
        firm.annaSays("revenue total " + words).isTold("hasn't started yet", "Nothing was saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10 much", "$48,000", "soon $5", "2026-10 -$5", "2026-10 €5"})
    void anInvalidTotalIsRefusedWithAReason(String words) {
        firm.annaSays("revenue total " + words).isTold("Nothing was saved. Example:");
        assertThat(firm.totals.find(RevenueFixtures.FIRM.id(), YearMonth.of(2026, 10))).isEmpty();
    }

    @Test
    void aTotalWithoutArgumentsOpensTheFormForLastMonth() {
        firm.annaSays("revenue total");
        firm.annaSubmits(Map.of("month", "2027-10", "amount", "lots"));
        assertThat(((Reply.FieldErrors) firm.reply()).errors()).containsKeys("month", "amount");
        firm.annaSays("revenue total");
        firm.annaSubmits(Map.of("month", "last month", "amount", "12,000"))
                .isTold("The total for October 2026 is $12,000");
    }

    @Test
    void aMonthWithoutAnAmountOpensTheFormForThatMonth() {
        firm.annaSays("revenue total Oct 2026");
        assertThat(firm.reply()).isInstanceOf(Reply.OpenForm.class);
        assertThat(((Reply.OpenForm) firm.reply()).form().fields().getFirst().toString())
                .contains("2026-10");
    }

    @Test
    void theButtonForATotalOpensTheSameForm() {
        firm.annaSays("revenue total Oct 2026");
        var typed = (Reply.OpenForm) firm.reply();

        firm.annaPresses(Objects.requireNonNull(typed.opener()));
        assertThat(((Reply.OpenForm) firm.reply()).form()).isEqualTo(typed.form());
    }

    @Test
    void theShareIsShownAgainstTheTarget() {
        totalsFrom(12);
        firm.has(wonIn(1, partner("Northwind"), usd("24000"), "2026-10-05"));
        firm.annaSays("revenue")
                .isTold(
                        "Partner revenue is 20% of all revenue over the last twelve full months"
                                + " ($24,000 of $120,000)",
                        "The target is 21%: $1,200 more a year reaches it.",
                        "November 2026 so far: $0 from partners. The month has no total yet.",
                        "How this is counted: revenue rule");
    }

    @Test
    void theRuleIsExplainedOnRequest() {
        firm.annaSays("help revenue")
                .isTold("revenue rule explains how partner revenue is counted");
        firm.annaSays("/revenue rule")
                .isTold(
                        "How Baton counts partner revenue",
                        "Share: partner revenue ÷ all revenue",
                        "Inbound win: all that the client pays counts.",
                        "Outbound win: the fee counts, by the terms in force",
                        "Rounding: to the smallest unit");
        firm.annaSays("revenue rul").isTold("Did you mean “rule”?");
    }

    @Test
    void theAltTextDescribesTheChart() {
        totalsFrom(11);
        firm.has(wonIn(1, partner("Northwind"), usd("2500"), "2026-10-05"));
        firm.annaSays("revenue");
        var chart = chart();
        assertThat(chart.bars()).hasSize(12);
        assertThat(chart.bars().getFirst()).isEqualTo(new Chart.Bar("Nov 25", null));
        assertThat(chart.bars().getLast().value()).isEqualByComparingTo("25");
        assertThat(chart.altText())
                .contains("target of 21%", "Nov 2025 no total", "Sep 2026 0%", "Oct 2026 25%")
                .hasSizeLessThanOrEqualTo(2000);
    }

    @Test
    void monthsWithoutATotalAreListed() {
        totalsFrom(3);
        firm.has(wonIn(1, partner("Northwind"), usd("700"), "2026-03-05"));
        firm.annaSays("revenue")
                .isTold(
                        "of all revenue, based on 3 of the last twelve full months",
                        "No total for Nov 2025 to Jul 2026, so the share leaves out $700",
                        "revenue total 2026-07 AMOUNT");
    }

    @Test
    void theFirstMonthShowsOnlyTheMonthToDate() {
        firm.annaSays("revenue total this month $5,000");
        firm.has(wonIn(1, partner("Northwind"), usd("500"), "2026-11-05"));
        firm.annaSays("revenue")
                .isTold("No full month has a total yet", "$500 from partners of $5,000 (10%).");
        assertThat(firm.card().parts()).noneMatch(Card.Part.Picture.class::isInstance);
    }

    @Test
    void amountsOutsideTheShareAreListed() {
        totalsFrom(12);
        var agreed = firm.has(partner("CloudNine", RevenueFixtures.fee("10", "2026-01-01")));
        firm.has(
                wonOut(1, partner("Northwind"), usd("900"), null, "2026-10-05"),
                wonIn(2, agreed, usd("1000"), "2026-10-05"),
                wonIn(3, partner("Northwind"), Money.of(CurrencyUnit.EUR, 500), "2026-10-06"));
        firm.annaSays("revenue")
                .isTold(
                        "In other currencies, not in the share: €500",
                        "No fee agreed, so nothing earned: R-1 (Northwind)");
        assertThat(firm.text()).doesNotContain("owe");
    }

    @Test
    void theFirmCanChangeItsTarget() {
        firm.annaSays("revenue target 25%").isTold("The target is now 25%. It was 21%.");
        firm.annaSays("revenue target").isTold("The target is 25%");
        firm.annaSays("revenue target 130%").isTold("percentage");
    }

    @Test
    void theHomePageShowsTheShare() {
        totalsFrom(12);
        firm.has(wonIn(1, partner("Northwind"), usd("24000"), "2026-10-05"));
        assertThat(PostedCards.textOf(firm.annaOpensHome())).contains("is 20%", "revenue rule");
        assertThat(firm.annaOpensHome().parts())
                .filteredOn(Card.Part.Note.class::isInstance)
                .singleElement()
                .satisfies(part -> assertThat(part.toString()).contains("How this is counted"));
    }

    @Test
    void aTypoGetsASuggestion() {
        firm.annaSays("revenue totl 2026-10 $5").isTold("Did you mean “total”?");
        firm.annaSays("revenue xyzzy").isTold("I don't know “xyzzy” after revenue", "help revenue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue",
                "revenue rule",
                "revenue total 2026-10 $5",
                "revenue target 5%",
                "revenue digest now"
            })
    void peopleOutsideTheFirmSeeNothing(String words) {
        var here = new Place.Channel(RevenueTestFirm.CHANNEL);
        firm.says("t", false, here, words);
        assertThat(firm.text()).doesNotContain("%", "$");
        assertThat(firm.posted()).isEmpty();
        assertThat(firm.totals.find(RevenueFixtures.FIRM.id(), YearMonth.of(2026, 10))).isEmpty();
    }
}
