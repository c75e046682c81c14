package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Returns the baton before there is an answer, or after a yes.
public final class BatonReturn {
    private BatonReturn() {}

    /// Takes an offer back from the partner. The referral can be offered to someone else.
    ///
    /// @param round number of the offer
    public static Decision takeBack(Referral referral, int round, Individual by, Instant now) {
        if (!referral.outbound()) {
            return Decision.refused(new Refusal.WrongDirection(referral.direction()));
        }
        return refusalToTakeBack(referral, round)
                .map(Decision::refused)
                .orElseGet(() ->
                        Handoff.returned(
                                referral, by, now, new Event.TakenBack(partner(referral))));
    }

    private static Optional<Refusal> refusalToTakeBack(Referral referral, int round) {
        return referral.lastRound() == 0
                ? Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()))
                : AnswerRights.refusalInRound(referral, round);
    }

    /// Returns the baton of an accepted referral to its sender.
    ///
    /// @param by the one who held it, or a member who says so for them
    public static Decision handBack(Referral referral, String reason, Participant by, Instant now) {
        if (referral.stage() != Stage.ACCEPTED) {
            return Handoff.notNow(referral);
        }
        return StepRights.refusal(referral, by, StepRights.Kind.HAND_BACK)
                .map(Decision::refused)
                .orElseGet(() ->
                        Handoff.returned(
                                referral,
                                by.who(),
                                now,
                                new Event.HandedBack(partner(referral), reason)));
    }

    /// The referral as it was when its offer was last taken back, before it was offered to another
    /// partner in the same step.
    public static Referral whenTakenBack(Referral next) {
        var steps = next.steps();
        for (int i = steps.size() - 1; i > 0; i--) {
            if (steps.get(i).event() instanceof Event.TakenBack(var from)) {
                return new Referral(
                        next.registration(),
                        Editing.wantedAt(next, i + 1),
                        next.parties().withPartner(from),
                        new State.Logged(),
                        new ReferralHistory(steps.subList(0, i + 1), next.payments()),
                        next.version());
            }
        }
        throw new IllegalStateException(next.label() + " was never taken back");
    }

    /// Whether this person took the offer back and then offered it again, as the last two moves.
    public static boolean movedOfferBy(Referral referral, Individual who) {
        var moves = referral.history().standing().stream().filter(Step::moved).toList();
        int last = moves.size() - 1;
        return last > 0
                && moves.get(last).event() instanceof Event.Offered
                && moves.get(last - 1).event() instanceof Event.TakenBack
                && moves.get(last).madeBy(who)
                && moves.get(last - 1).madeBy(who);
    }

    private static PartnerId partner(Referral referral) {
        return Objects.requireNonNull(referral.partner());
    }
}
