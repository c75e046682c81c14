package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;

/// Adds notes to a referral's history.
public final class Notes {
    private Notes() {}

    public static Decision add(Referral referral, String text, Individual by, Instant now) {
        return new Decision.Changed(referral.recorded(now, by, new Event.Noted(text)));
    }

    /// A note by either side. What a partner's person writes, their side may read.
    ///
    /// @param shared whether the partner may read a member's note
    public static Decision add(
            Referral referral, String text, boolean shared, Participant by, Instant now) {
        return StepRights.refusal(referral, by, StepRights.Kind.NOTE)
                .map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                referral.recorded(
                                        now,
                                        by.who(),
                                        new Event.Noted(text, shared || !by.ofFirm()))));
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
