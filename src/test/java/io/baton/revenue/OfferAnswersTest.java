package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.RITA;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import io.baton.past.PastReferral;
import io.baton.past.PastResult;
import io.baton.referral.BatonReturn;
import io.baton.referral.Bringer;
import io.baton.referral.ClientNeed;
import io.baton.referral.Direction;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.OfferTimeout;
import io.baton.referral.Participant;
import io.baton.referral.RecordedAcceptance;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.amount.WinAmount;
import io.baton.revenue.OfferOutcome.Answer;
import io.baton.terms.AgreedTerms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers that come by less usual ways.
class OfferAnswersTest {
    private static final Partner NORTH = partner("Northwind");
    private static final Partner CLOUD = partner("CloudNine");
    private static final String MONDAY = "2026-11-02";
    private static final String TUESDAY = "2026-11-03";

    private final Referral offered = offeredOut(1, NORTH, MONDAY);

    private static List<Answer> answers(Referral referral) {
        return OfferOutcome.of(referral).stream().map(OfferOutcome::answer).toList();
    }

    private static Referral onThePhone(Referral offered) {
        var yes = new RecordedAcceptance.Yes(RITA, "on the phone", true);
        return changed(RecordedAcceptance.record(offered, NORTH, yes, FIRM, ANNA, noon(TUESDAY)));
    }

    @Test
    void aYesOnThePhoneIsAYes() {
        assertThat(answers(onThePhone(offered)))
                .containsExactly(new Answer.Accepted(noon(TUESDAY)));
    }

    @Test
    void aYesThatTheContactDeniesIsANo() {
        var by = new Participant.ForPartner(RITA, NORTH);
        var denied =
                changed(RecordedAcceptance.deny(onThePhone(offered), 1, by, noon("2026-11-04")));
        assertThat(answers(denied)).containsExactly(new Answer.Declined(noon("2026-11-04")));
    }

    @Test
    void anOfferThatIsTakenBackHasNoAnswer() {
        var taken = changed(BatonReturn.takeBack(offered, 1, ANNA, noon(TUESDAY)));
        assertThat(answers(taken)).containsExactly(new Answer.Withdrawn(noon(TUESDAY)));
    }

    @Test
    void aReminderIsNoAnswer() {
        var reminded = changed(OfferTimeout.remind(offered, noon(TUESDAY).minusSeconds(60)));
        assertThat(answers(reminded)).containsExactly(new Answer.Waiting());
    }

    @Test
    void aResultIsNoAnswerToTheOffer() {
        var won = RevenueFixtures.reportedOut(1, NORTH, usd("100"), MONDAY);
        assertThat(answers(won)).isEqualTo(answers(acceptedOut(1, NORTH, MONDAY)));
    }

    @Test
    void anOfferOfTheWrongPartnerBecomesThatOfTheRightOne() {
        var registration = Registration.of(new ReferralId("t1"), FIRM.id(), 1);
        var logged =
                NewReferral.inbound(
                        registration,
                        ClientNeed.of("Acme", "VoIP"),
                        NORTH.id(),
                        RITA,
                        ANNA,
                        noon(MONDAY));
        var theirs = changed(Handoff.offerToFirm(logged, FIRM, ANNA, noon(MONDAY)));
        var corrected =
                changed(
                        Bringer.correct(
                                theirs, CLOUD, RITA, theirs.steps().size(), ANNA, noon(TUESDAY)));
        assertThat(OfferOutcome.of(corrected))
                .containsExactly(new OfferOutcome(CLOUD.id(), noon(MONDAY), new Answer.Waiting()));
    }

    @Test
    void aPastReferralThatWasWonCountsAsAnOfferOfUnknownLength() {
        var file = new Registration.Imported(ANNA, noon("2026-11-20"), "old.csv", 2, null);
        var registration = new Registration(new ReferralId("t1"), FIRM.id(), 1, null, null, file);
        var day = LocalDate.parse(MONDAY);
        var past =
                new PastReferral(
                                day,
                                Direction.OUT,
                                ClientNeed.of("Acme", "VoIP"),
                                NORTH.id(),
                                AgreedTerms.NONE,
                                new PastResult.Won(WinAmount.once(usd("100")), day, List.of()))
                        .as(registration, FIRM.zone());
        assertThat(OfferOutcome.of(past))
                .containsExactly(
                        new OfferOutcome(
                                NORTH.id(),
                                noon(MONDAY),
                                new Answer.AcceptedUntimed(noon(MONDAY))));
        assertThat(Counting.of(past)).map(Earning::imported).contains(true);
    }
}
