package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.PartnerId;
import io.baton.referral.Stage;
import io.baton.revenue.OfferOutcome.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferTallyTest {
    private static final PartnerId NORTH = partner("Northwind").id();
    private static final Instant OFFERED = noon("2026-11-02");

    private static OfferTally tally(Answer answer, Stage stage) {
        return OfferTally.of(new OfferOutcome(NORTH, OFFERED, answer), stage);
    }

    private static OfferTally accepted(int hours, Stage stage) {
        return tally(new Answer.Accepted(OFFERED.plus(Duration.ofHours(hours))), stage);
    }

    private static OfferTally declined(int hours) {
        return tally(new Answer.Declined(OFFERED.plus(Duration.ofHours(hours))), Stage.LOGGED);
    }

    private static OfferTally lapsed() {
        return tally(new Answer.Lapsed(noon("2026-11-06")), Stage.LOGGED);
    }

    private static OfferTally sum(OfferTally... tallies) {
        return Stream.of(tallies).reduce(OfferTally.NONE, OfferTally::plus);
    }

    @Test
    void eachAnswerIsCountedAsWhatItIs() {
        var all =
                sum(
                        declined(1),
                        declined(2),
                        declined(3),
                        lapsed(),
                        lapsed(),
                        accepted(1, Stage.LOST),
                        accepted(1, Stage.LOST),
                        accepted(1, Stage.WON),
                        accepted(1, Stage.WON),
                        accepted(1, Stage.WON),
                        accepted(1, Stage.WON));
        assertThat(all.asked()).isEqualTo(11);
        assertThat(all.declined()).isEqualTo(3);
        assertThat(all.lapsed()).isEqualTo(2);
        assertThat(all.accepted()).isEqualTo(6);
        assertThat(all.lost()).isEqualTo(2);
        assertThat(all.won()).isEqualTo(4);
        assertThat(all.open()).isZero();
    }

    @Test
    void waitingOffersAndReferralsInWorkAreOpen() {
        var waiting = tally(new Answer.Waiting(), Stage.OFFERED);
        var inWork = accepted(1, Stage.ACCEPTED);
        assertThat(sum(waiting, inWork, inWork, accepted(1, Stage.WON)).open()).isEqualTo(3);
    }

    @Test
    void anOfferThatWasWithdrawnIsOnlyAsked() {
        var withdrawn = tally(new Answer.Withdrawn(noon("2026-11-03")), Stage.WITHDRAWN);
        assertThat(withdrawn)
                .isEqualTo(new OfferTally(1, 0, 0, 0, 0, 0, 0, withdrawn.answerSeconds()));
        assertThat(withdrawn.medianAnswerTime()).isEmpty();
    }

    @Test
    void halfOfTheAnswersCameFasterThanTheMedian() {
        assertThat(
                        sum(accepted(30, Stage.WON), declined(1), accepted(5, Stage.LOST))
                                .medianAnswerTime())
                .contains(Duration.ofHours(5));
        assertThat(accepted(7, Stage.ACCEPTED).medianAnswerTime()).contains(Duration.ofHours(7));
    }

    @Test
    void betweenTwoAnswersTheMedianIsInTheMiddle() {
        assertThat(sum(declined(1), declined(4)).medianAnswerTime())
                .contains(Duration.ofMinutes(150));
        assertThat(
                        sum(declined(40), declined(1), accepted(4, Stage.WON), declined(2))
                                .medianAnswerTime())
                .contains(Duration.ofHours(3));
    }

    @Test
    void silenceIsNoAnswerTime() {
        var untimed = tally(new Answer.AcceptedUntimed(OFFERED), Stage.WON);
        assertThat(
                        sum(lapsed(), untimed, tally(new Answer.Waiting(), Stage.OFFERED))
                                .medianAnswerTime())
                .isEmpty();
        assertThat(OfferTally.NONE.medianAnswerTime()).isEmpty();
    }
}
