package io.baton.referral;

import java.time.Instant;
import java.util.Optional;

/// Adds notes to a referral's history.
public final class Notes {
    private Notes() {}

    /// A note by either side. What a partner's person writes, their side may read.
    ///
    /// @param shared whether the partner may read a member's note
    public static Decision add(
            Referral referral, String text, boolean shared, Participant by, Instant now) {
        return StepRights.refusal(referral, by, StepRights.Kind.NOTE)
                .or(() -> refusalToShare(referral, shared))
                .map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                referral.recorded(
                                        now,
                                        by.who(),
                                        new Event.Noted(text, shared || !by.ofFirm()))));
    }

    private static Optional<Refusal> refusalToShare(Referral referral, boolean shared) {
        return shared && !referral.involvesPartner()
                ? Optional.of(new Refusal.NoPartnerInvolved())
                : Optional.empty();
    }

    /// The holder says that they're working on it.
    public static Decision stillOnIt(Referral referral, Participant by, Instant now) {
        if (!referral.stage().open()) {
            return Handoff.notNow(referral);
        }
        return StepRights.refusal(referral, by, StepRights.Kind.STILL_ON_IT)
                .map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                referral.recorded(now, by.who(), new Event.StillOnIt())));
    }
}
