package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Optional;

/// What members do with a referral without moving it between firms.
public final class Passing {
    private Passing() {}

    /// Makes another member of the firm the baton holder.
    ///
    /// @param heldInside whether the present holder belongs to the firm
    public static Decision pass(
            Referral referral, Individual to, boolean heldInside, Individual by, Instant now) {
        return refusalToPass(referral, to, heldInside)
                .map(Decision::refused)
                .orElseGet(() -> passed(referral, to, by, now));
    }

    /// Why the baton cannot be passed to that member; empty if it can.
    ///
    /// @param heldInside whether the present holder belongs to the firm
    public static Optional<Refusal> refusalToPass(
            Referral referral, Individual to, boolean heldInside) {
        if (!referral.stage().open()) {
            return Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
        }
        if (!heldInside) {
            return Optional.of(new Refusal.HeldOutside(referral.holder()));
        }
        return referral.holder().is(to)
                ? Optional.of(new Refusal.AlreadyHolder(to))
                : Optional.empty();
    }

    private static Decision passed(Referral referral, Individual to, Individual by, Instant now) {
        var event = new Event.Passed(referral.holder(), to);
        return new Decision.Changed(referral.passedTo(to, now, by, event));
    }

    /// What was logged together with another goes along with it while it waits in the firm's hands:
    /// one accountable person for the whole.
    public static Decision passWithBundle(
            Referral referral, Individual to, Individual by, Instant now) {
        return switch (referral.stage()) {
            case LOGGED, OFFERED -> pass(referral, to, true, by, now);
            case ACCEPTED, WON, LOST, WITHDRAWN -> Handoff.notNow(referral);
        };
    }
}
