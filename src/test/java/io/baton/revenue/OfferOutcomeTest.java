package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.RITA;
import static io.baton.revenue.RevenueFixtures.ZONE;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.partner.Partner;
import io.baton.past.PastReferral;
import io.baton.past.PastResult;
import io.baton.referral.BatonReturn;
import io.baton.referral.ClientNeed;
import io.baton.referral.Closing;
import io.baton.referral.Direction;
import io.baton.referral.Handoff;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.OfferTimeout;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Stage;
import io.baton.revenue.OfferOutcome.Answer;
import io.baton.terms.AgreedTerms;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class OfferOutcomeTest {
    private static final Partner NORTH = partner("Northwind");
    private static final Partner CLOUD = partner("CloudNine");
    private static final String OCTOBER = "2026-10-05";
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

    @Test
    void anImportedAcceptanceStaysWithThePartnerWhoReturnedTheBaton() {
        var returned = returned(reopenedPast(NORTH));
        var again = changed(Handoff.offer(returned, CLOUD, FIRM, ANNA, noon(FRIDAY)));
        assertThat(OfferOutcome.of(again))
                .containsExactly(
                        new OfferOutcome(
                                NORTH.id(),
                                noon(OCTOBER),
                                new Answer.DeclinedUntimed(noon(TUESDAY))),
                        new OfferOutcome(CLOUD.id(), noon(FRIDAY), new Answer.Waiting()));
        assertThat(TallyKey.of(again))
                .contains(
                        new TallyKey(NORTH.id(), YearMonth.of(2026, 10)),
                        new TallyKey(CLOUD.id(), YearMonth.of(2026, 11)));
    }

    @Test
    void anImportedAcceptanceAndTheNextPartnersNoAreOneAnswerOfEach() {
        var second =
                changed(
                        Handoff.offer(
                                returned(reopenedPast(NORTH)), CLOUD, FIRM, ANNA, noon(TUESDAY)));
        var declined =
                changed(
                        Handoff.decline(
                                second,
                                second.lastRound(),
                                CLOUD,
                                RITA,
                                new DeclineReason("no time", noon(FRIDAY))));
        var third = changed(Handoff.offer(declined, NORTH, FIRM, ANNA, noon(FRIDAY)));
        assertThat(OfferOutcome.of(third))
                .extracting(OfferOutcome::to, OfferOutcome::answer)
                .containsExactly(
                        tuple(NORTH.id(), new Answer.DeclinedUntimed(noon(TUESDAY))),
                        tuple(CLOUD.id(), new Answer.Declined(noon(FRIDAY))),
                        tuple(NORTH.id(), new Answer.Waiting()));
    }

    @Test
    void anImportedAcceptanceThatStandsIsThePartnersWhoHasIt() {
        assertThat(OfferOutcome.of(reopenedPast(NORTH)))
                .containsExactly(
                        new OfferOutcome(
                                NORTH.id(),
                                noon(OCTOBER),
                                new Answer.AcceptedUntimed(noon(OCTOBER))));
    }

    @Test
    void howLongAnImportedReferralWasWithThePartnerIsNoAnswerTime() {
        var offer = OfferOutcome.of(returned(reopenedPast(NORTH))).getFirst();
        var tally = OfferTally.of(offer, Stage.LOGGED);
        assertThat(tally.declined()).isEqualTo(1);
        assertThat(tally.medianAnswerTime()).isEmpty();
    }

    private static Referral reopenedPast(Partner with) {
        var file = new Registration.Imported(ANNA, noon(MONDAY), "old.csv", 2, null);
        var registration = new Registration(new ReferralId("t1"), FIRM.id(), 1, null, null, file);
        var past =
                new PastReferral(
                        LocalDate.parse(OCTOBER),
                        Direction.OUT,
                        ClientNeed.of("Acme", "wifi"),
                        with.id(),
                        AgreedTerms.NONE,
                        new PastResult.Lost("no budget"));
        return changed(Closing.reopen(past.as(registration, ZONE), ANNA, noon(TUESDAY)));
    }

    private static Referral returned(Referral accepted) {
        var by = new Participant.Member(ANNA);
        return changed(BatonReturn.handBack(accepted, "ill", by, noon(TUESDAY)));
    }

    private static Referral declined(Referral offered) {
        var why = new DeclineReason("no time", noon(TUESDAY));
        return changed(Handoff.decline(offered, 1, NORTH, RITA, why));
    }

    private static Referral withdrawn(Referral referral) {
        return changed(Closing.withdraw(referral, "", ANNA, noon(TUESDAY)));
    }
}
