package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.RITA;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import io.baton.referral.BatonReturn;
import io.baton.referral.Closing;
import io.baton.referral.Handoff;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.OfferTimeout;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.revenue.OfferOutcome.Answer;
import org.junit.jupiter.api.Test;

class OfferOutcomeTest {
    private static final Partner NORTH = partner("Northwind");
    private static final Partner CLOUD = partner("CloudNine");
    private static final String MONDAY = "2026-11-02";
    private static final String TUESDAY = "2026-11-03";
    private static final String FRIDAY = "2026-11-06";

    private final Referral offered = offeredOut(1, NORTH, MONDAY);

    @Test
    void everyOfferHasAnAnswerAndTheLastMayBeWaiting() {
        var declined = declined(offered);
        var again = changed(Handoff.offer(declined, CLOUD, FIRM, ANNA, noon(FRIDAY)));
        assertThat(OfferOutcome.of(again))
                .containsExactly(
                        new OfferOutcome(
                                NORTH.id(), noon(MONDAY), new Answer.Declined(noon(TUESDAY))),
                        new OfferOutcome(CLOUD.id(), noon(FRIDAY), new Answer.Waiting()));
    }

    @Test
    void anUnansweredOfferLapses() {
        var lapsed = changed(OfferTimeout.lapse(offered, noon(FRIDAY)));
        assertThat(OfferOutcome.of(lapsed))
                .extracting(OfferOutcome::answer)
                .containsExactly(new Answer.Lapsed(noon(FRIDAY)));
    }

    @Test
    void withdrawingAWaitingOfferIsNotAnAnswer() {
        assertThat(OfferOutcome.of(withdrawn(offered)))
                .extracting(OfferOutcome::answer)
                .containsExactly(new Answer.Withdrawn(noon(TUESDAY)));
    }

    @Test
    void withdrawingLaterKeepsTheAcceptance() {
        assertThat(OfferOutcome.of(withdrawn(acceptedOut(1, NORTH, MONDAY))))
                .extracting(OfferOutcome::answer)
                .containsExactly(new Answer.Accepted(noon(MONDAY)));
    }

    @Test
    void returningTheBatonIsDecliningInEffect() {
        var by = new Participant.ForPartner(RITA, NORTH);
        var returned =
                changed(
                        BatonReturn.handBack(
                                acceptedOut(1, NORTH, MONDAY), "ill", by, noon(TUESDAY)));
        assertThat(OfferOutcome.of(returned))
                .extracting(OfferOutcome::answer)
                .containsExactly(new Answer.Declined(noon(TUESDAY)));
    }

    private static Referral declined(Referral offered) {
        var why = new DeclineReason("no time", noon(TUESDAY));
        return changed(Handoff.decline(offered, 1, NORTH, RITA, why));
    }

    private static Referral withdrawn(Referral referral) {
        return changed(Closing.withdraw(referral, "", ANNA, noon(TUESDAY)));
    }
}
