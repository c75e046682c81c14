package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;

/// Adds notes to a referral's history.
public final class Notes {
    private Notes() {}

    public static Decision add(Referral referral, String text, Individual by, Instant now) {
        return new Decision.Changed(referral.recorded(now, by, new Event.Noted(text)));
    }
}
