package io.baton.desk.freetext.correction;

import static io.baton.desk.freetext.read.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.DeclineWords;
import io.baton.desk.freetext.phrase.Denial;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.StepCandidates;
import io.baton.desk.freetext.step.Retractions;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Answers a message that denies a step, see [Denial]: with the step that corrects it, if the
/// referral's state is what they deny, and otherwise with the referral as it is.
final class DeniedSteps {
    private final ReadSteps readSteps;
    private final StepCandidates candidates;

    DeniedSteps(ReadSteps readSteps, StepCandidates candidates) {
        this.readSteps = readSteps;
        this.candidates = candidates;
    }

    StepCandidates candidates() {
        return candidates;
    }

    /// Empty if the message denies nothing, or it isn't clear about what.
    Optional<Proposal> of(Ask ask, Understood understood) {
        return declinedByPartner(ask, understood)
                .or(() -> denied(ask, understood))
                .or(() -> noAcceptance(ask, understood));
    }

    /// `CloudNine can't do old mill`: the offer is taken back, or the baton.
    private Optional<Proposal> declinedByPartner(Ask ask, Understood understood) {
        if (!ask.asker().isMember() || !DeclineWords.areOfPartner(understood)) {
            return Optional.empty();
        }
        return referral(ask, understood, Action.OFFER)
                .filter(Referral::outbound)
                .flatMap(now ->
                        switch (now.stage()) {
                            case OFFERED -> Optional.of(step(now, Action.TAKE_BACK, null, null));
                            case ACCEPTED ->
                                    Optional.of(
                                            step(now, Action.HAND_BACK, null, understood.text()));
                            case LOGGED, WON, LOST, WITHDRAWN -> Optional.of(shown(now));
                        });
    }

    /// `lake hotel said no to RingPros` is never an acceptance.
    private Optional<Proposal> noAcceptance(Ask ask, Understood understood) {
        return understood.intent() == Intent.ACCEPTED_ELSEWHERE
                        && DeclineWords.areOfSomeone(understood.text())
                ? referral(ask, understood, Action.ACCEPTED).map(DeniedSteps::shown)
                : Optional.empty();
    }

    private Optional<Proposal> denied(Ask ask, Understood understood) {
        return Denial.in(understood.text(), understood.intent())
                .flatMap(denied ->
                        referral(ask, understood, denied)
                                .filter(now -> !givesReason(understood, denied, now))
                                .map(now ->
                                        correction(ask, understood, denied, now)
                                                .orElseGet(() -> shown(now))));
    }

    private static Proposal shown(Referral now) {
        return new Proposal.Query("refer show " + now.label());
    }

    /// `R-1 wasn't signed, they chose a cousin` is a loss, unless it was won; so is `they never
    /// accepted our price`, unless it's about a yes that a member recorded.
    private static boolean givesReason(Understood understood, Action denied, Referral now) {
        return understood.intent() == Intent.LOST
                && (denied == Action.WON
                                && now.stage() != Stage.WON
                                && understood.slots().words() != null
                        || denied == Action.ACCEPTED && !isClaimed(now));
    }

    /// What is said before the referral is shown.
    Optional<String> lead(Ask ask, Understood understood) {
        return of(ask, understood)
                .filter(Proposal.Query.class::isInstance)
                .map(_ -> "OK, I changed nothing.");
    }

    private Optional<Referral> referral(Ask ask, Understood understood, Action denied) {
        var named = readSteps.referral(ask, understood);
        return named.isPresent()
                ? named
                : candidates
                        .only(ask, understood, each -> isClaimed(each) && denied == Action.ACCEPTED)
                        .or(() ->
                                candidates.only(
                                        ask, understood, each -> Retractions.stands(each, denied)))
                        .or(() -> candidates.only(ask, understood, _ -> true));
    }

    /// A member recorded a yes that the contact hasn't confirmed.
    private static boolean isClaimed(Referral now) {
        return now.state().claimedBy() != null;
    }

    private static Optional<Proposal> correction(
            Ask ask, Understood understood, Action denied, Referral now) {
        if (denied == Action.PAID) {
            return ask.asker().isMember()
                    ? payment(understood, now.payments())
                            .map(paid -> step(now, Action.PAID, paid.negated(), null))
                    : Optional.empty();
        }
        return Retractions.of(ask, now, denied, understood.text()).map(step -> step);
    }

    /// The payment that the message means: of this amount, or the only one.
    private static Optional<Money> payment(Understood understood, List<Payment> all) {
        var said = valueOf(understood.slots().amount());
        var amounts = all.stream().map(Payment::amount).filter(Money::isPositive).toList();
        return said == null
                ? amounts.stream().findFirst().filter(_ -> all.size() == 1)
                : amounts.stream().filter(said.worth().amount()::equals).findFirst();
    }

    private static Proposal step(
            Referral now, Action action, @Nullable Money amount, @Nullable String words) {
        var estimate = amount == null ? null : Estimate.of(Worth.once(amount));
        return new Step(
                now.number(), action, new Arguments(estimate, null, null, null, words), List.of());
    }
}
