package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import io.baton.revenue.OfferTally;
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

    private static List<Adjustment> adjustments(
            String need, Partner partner, TrackRecord trackRecord) {
        return RULES.adjustments(
                new AdjustmentRules.Input(
                        partner, trackRecord, REGIONS.mentionedIn(need, _ -> false)));
    }

    private static Adjustment adjustment(String rule, TrackRecord trackRecord) {
        return adjustments("phones", BOSTON, trackRecord).stream()
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
        var seconds =
                answerTime == null ? List.<Integer>of() : List.of((int) answerTime.toSeconds());
        return new TrackRecord(
                new OfferTally(asked, accepted, declined, lapsed, won, lost, open, seconds),
                given,
                got);
    }

    @Test
    void rulesHaveNamesAndAFixedOrder() {
        assertThat(adjustments("phones", BOSTON, TrackRecord.none()))
                .extracting(Adjustment::rule)
                .containsExactly(
                        "region",
                        "other region",
                        "open load",
                        "acceptance",
                        "time to answer",
                        "wins",
                        "balance");
    }

    @Test
    void withoutDataNoRuleHasAnEffectOrAReason() {
        assertThat(adjustments("phones", BOSTON, TrackRecord.none()))
                .allSatisfy(adjustment -> {
                    assertThat(adjustment.effect()).isZero();
                    assertThat(adjustment.why()).isNull();
                });
    }

    @Test
    void theRegionOfTheClientCounts() {
        var here = adjustments("phones in Boston", BOSTON, TrackRecord.none()).getFirst();
        var elsewhere = adjustments("phones in Boston", DENVER, TrackRecord.none()).getFirst();
        assertThat(here.effect()).isPositive();
        assertThat(here.why()).isEqualTo(new Reason.InRegion("Boston"));
        assertThat(elsewhere.effect()).isNegative();
        assertThat(elsewhere.why()).isEqualTo(new Reason.Elsewhere("Boston"));
    }

    @Test
    void moreOpenReferralsLowerTheRankMore() {
        assertThat(adjustment("open load", open(1)).effect()).isNegative();
        assertThat(adjustment("open load", open(5)).effect())
                .isLessThan(adjustment("open load", open(1)).effect());
        assertThat(adjustment("open load", open(5)).why()).isEqualTo(new Reason.Busy(5));
    }

    @Test
    void acceptingMoreOftenThanNotRaisesTheRank() {
        var often = adjustment("acceptance", answered(4, 0, 1));
        assertThat(often.effect()).isPositive();
        assertThat(often.why()).isEqualTo(new Reason.Accepts(4, 5));
        assertThat(adjustment("acceptance", answered(1, 2, 2)).effect()).isNegative();
        assertThat(adjustment("acceptance", answered(1, 0, 1)).why()).isNull();
    }

    @Test
    void aSingleAnswerCountsLessThanMany() {
        assertThat(adjustment("acceptance", answered(1, 0, 0)).effect())
                .isPositive()
                .isLessThan(adjustment("acceptance", answered(9, 1, 0)).effect());
        assertThat(adjustment("wins", closed(1, 0)).effect())
                .isPositive()
                .isLessThan(adjustment("wins", closed(9, 1)).effect());
        assertThat(adjustment("time to answer", answersIn(Duration.ofMinutes(1), 1)).effect())
                .isPositive()
                .isLessThan(
                        adjustment("time to answer", answersIn(Duration.ofHours(1), 9)).effect());
    }

    @Test
    void answeringSoonerRaisesTheRank() {
        var soon = adjustment("time to answer", answersIn(Duration.ofHours(2), 3));
        var late = adjustment("time to answer", answersIn(Duration.ofDays(3), 3));
        assertThat(soon.effect()).isPositive();
        assertThat(soon.why()).isEqualTo(new Reason.AnswersIn(Duration.ofHours(2)));
        assertThat(late.effect()).isNegative();
        assertThat(late.why()).isEqualTo(new Reason.AnswersIn(Duration.ofDays(3)));
    }

    @Test
    void winningMoreThanLosingRaisesTheRank() {
        assertThat(adjustment("wins", closed(3, 1)).why()).isEqualTo(new Reason.Wins(3, 4));
        assertThat(adjustment("wins", closed(3, 1)).effect()).isPositive();
        assertThat(adjustment("wins", closed(1, 3)).effect()).isNegative();
    }

    @Test
    void aPartnerWhoSentMoreRanksHigher() {
        assertThat(adjustment("balance", passed(1, 4)).effect())
                .isGreaterThan(adjustment("balance", passed(1, 2)).effect());
        assertThat(adjustment("balance", passed(1, 4)).why()).isEqualTo(new Reason.Balance(1, 4));
    }

    @Test
    void theBalanceIsShownEvenWithoutAnEffect() {
        var adjustment = adjustment("balance", passed(4, 1));
        assertThat(adjustment.effect()).isZero();
        assertThat(adjustment.why()).isEqualTo(new Reason.Balance(4, 1));
    }

    @Property(tries = 2_000)
    void noTrackRecordOutweighsSkill(
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
        var adjustments = adjustments("phones in Boston", here ? BOSTON : DENVER, trackRecord);
        assertThat(adjustments)
                .allSatisfy(adjustment ->
                        assertThat(adjustment.effect())
                                .isBetween(-AdjustmentRules.MAX_EFFECT, AdjustmentRules.MAX_EFFECT))
                .allSatisfy(adjustment ->
                        assertThat(adjustment.effect() == 0 || adjustment.why() != null).isTrue());
        assertThat(Adjustment.sum(adjustments))
                .isBetween(-AdjustmentRules.MAX_TOTAL_EFFECT, AdjustmentRules.MAX_TOTAL_EFFECT);
    }
}
