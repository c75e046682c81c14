package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdjustmentRulesTest {

    private static final Partner BOSTON =
            BenchFixture.partner("Volta", "VoIP").withRegions(List.of("Boston"));
    private static final Partner DENVER =
            BenchFixture.partner("Delta", "VoIP").withRegions(List.of("Denver"));
    private static final Regions REGIONS = Regions.of(List.of(BOSTON, DENVER));
    private static final AdjustmentRules RULES = AdjustmentRules.standard();

    private static List<Adjustment> nudges(String need, Partner partner, TrackRecord trackRecord) {
        return RULES.adjustments(
                new AdjustmentRules.Input(partner, trackRecord, REGIONS.mentionedIn(need)));
    }

    private static Adjustment nudge(String rule, TrackRecord trackRecord) {
        return nudges("phones", BOSTON, trackRecord).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static TrackRecord answered(int accepted, int declined, int lapsed) {
        return track(accepted, declined, lapsed, null, 0, 0, 0, 0, 0);
    }

    private static TrackRecord answersIn(Duration usually, int times) {
        return track(times, 0, 0, usually, 0, 0, 0, 0, 0);
    }

    private static TrackRecord closed(int won, int lost) {
        return track(0, 0, 0, null, won, lost, 0, 0, 0);
    }

    private static TrackRecord open(int open) {
        return track(0, 0, 0, null, 0, 0, open, 0, 0);
    }

    private static TrackRecord passed(int given, int got) {
        return track(0, 0, 0, null, 0, 0, 0, given, got);
    }

    private static TrackRecord track(
            int accepted,
            int declined,
            int lapsed,
            @Nullable Duration answerTime,
            int won,
            int lost,
            int open,
            int given,
            int got) {
        int asked = accepted + declined + lapsed;
        return new TrackRecord(
                new TrackRecord.Offers(asked, accepted, declined, lapsed, answerTime),
                won,
                lost,
                open,
                given,
                got);
    }

    @Test
    void eachRuleHasItsNameAndItsPlace() {
        assertThat(nudges("phones", BOSTON, TrackRecord.none()))
                .extracting(Adjustment::rule)
                .containsExactly(
                        "region",
                        "open load",
                        "acceptance",
                        "time to answer",
                        "wins",
                        "whose turn");
    }

    @Test
    void whereNothingIsKnownNothingIsDoneAndNoReasonGiven() {
        assertThat(nudges("phones", BOSTON, TrackRecord.none()))
                .allSatisfy(adjustment -> {
                    assertThat(adjustment.effect()).isZero();
                    assertThat(adjustment.reason()).isEmpty();
                });
    }

    @Test
    void whoWorksWhereTheClientIsComesFirst() {
        var here = nudges("phones in Boston", BOSTON, TrackRecord.none()).getFirst();
        var elsewhere = nudges("phones in Boston", DENVER, TrackRecord.none()).getFirst();
        assertThat(here.effect()).isPositive();
        assertThat(here.reason()).contains(new Reason.InRegion("Boston"));
        assertThat(elsewhere.effect()).isNegative();
        assertThat(elsewhere.reason()).contains(new Reason.Elsewhere("Boston"));
    }

    @Test
    void theMoreLiesWithAPartnerTheMoreItCounts() {
        assertThat(nudge("open load", open(1)).effect()).isNegative();
        assertThat(nudge("open load", open(5)).effect())
                .isLessThan(nudge("open load", open(1)).effect());
        assertThat(nudge("open load", open(5)).reason()).contains(new Reason.Busy(5));
    }

    @Test
    void whoAcceptsMoreOftenThanNotComesForward() {
        var often = nudge("acceptance", answered(4, 0, 1));
        assertThat(often.effect()).isPositive();
        assertThat(often.reason()).contains(new Reason.Accepts(4, 5));
        assertThat(nudge("acceptance", answered(1, 2, 2)).effect()).isNegative();
        assertThat(nudge("acceptance", answered(1, 0, 1)).reason()).isEmpty();
    }

    @Test
    void oneAnswerIsNotAHundredPercent() {
        assertThat(nudge("acceptance", answered(1, 0, 0)).effect())
                .isPositive()
                .isLessThan(nudge("acceptance", answered(9, 1, 0)).effect());
        assertThat(nudge("wins", closed(1, 0)).effect())
                .isPositive()
                .isLessThan(nudge("wins", closed(9, 1)).effect());
        assertThat(nudge("time to answer", answersIn(Duration.ofMinutes(1), 1)).effect())
                .isPositive()
                .isLessThan(nudge("time to answer", answersIn(Duration.ofHours(1), 9)).effect());
    }

    @Test
    void whoAnswersSoonerComesForward() {
        var soon = nudge("time to answer", answersIn(Duration.ofHours(2), 3));
        var late = nudge("time to answer", answersIn(Duration.ofDays(3), 3));
        assertThat(soon.effect()).isPositive();
        assertThat(soon.reason()).contains(new Reason.AnswersIn(Duration.ofHours(2)));
        assertThat(late.effect()).isNegative();
        assertThat(late.reason()).contains(new Reason.AnswersIn(Duration.ofDays(3)));
    }

    @Test
    void whoWinsMoreThanHeLosesComesForward() {
        assertThat(nudge("wins", closed(3, 1)).reason()).contains(new Reason.Wins(3, 4));
        assertThat(nudge("wins", closed(3, 1)).effect()).isPositive();
        assertThat(nudge("wins", closed(1, 3)).effect()).isNegative();
    }

    @Test
    void whoSentUsMoreThanWeSentIsOwedATurn() {
        assertThat(nudge("whose turn", passed(1, 4)).effect())
                .isGreaterThan(nudge("whose turn", passed(1, 2)).effect());
        assertThat(nudge("whose turn", passed(1, 4)).reason()).contains(new Reason.Balance(1, 4));
    }

    @Test
    void givenAndGotAreToldAlsoWhereNobodyIsOwedATurn() {
        var adjustment = nudge("whose turn", passed(4, 1));
        assertThat(adjustment.effect()).isZero();
        assertThat(adjustment.reason()).contains(new Reason.Balance(4, 1));
    }

    @Property(tries = 2_000)
    void noTrackOutweighsSkill(
            @ForAll @IntRange(max = 1_000_000) int accepted,
            @ForAll @IntRange(max = 1_000_000) int declined,
            @ForAll @IntRange(max = 1_000_000) int won,
            @ForAll @IntRange(max = 1_000_000) int lost,
            @ForAll @IntRange(max = 1_000_000) int given,
            @ForAll @IntRange(max = 1_000_000) int got,
            @ForAll @IntRange(max = 1_000_000) int minutes,
            @ForAll boolean here) {
        var trackRecord =
                track(
                        accepted,
                        declined,
                        0,
                        Duration.ofMinutes(minutes),
                        won,
                        lost,
                        given,
                        given,
                        got);
        var nudges = nudges("phones in Boston", here ? BOSTON : DENVER, trackRecord);
        assertThat(nudges)
                .allSatisfy(adjustment ->
                        assertThat(adjustment.effect())
                                .isBetween(-AdjustmentRules.MOST, AdjustmentRules.MOST))
                .allSatisfy(adjustment ->
                        assertThat(adjustment.effect() == 0 || adjustment.reason().isPresent())
                                .isTrue());
        assertThat(Adjustment.sum(nudges))
                .isBetween(-AdjustmentRules.MOST_OF_ALL, AdjustmentRules.MOST_OF_ALL);
    }
}
