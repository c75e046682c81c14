package io.baton.referral;

import java.time.Instant;
import java.util.Objects;

/// What happens to an offer while no one answers.
public final class OfferTimeout {
    private OfferTimeout() {}

    /// Returns the baton to the sender once the deadline has passed without an answer.
    public static Decision lapse(Referral referral, Instant now) {
        if (!referral.late(now)) {
            return Handoff.notNow(referral);
        }
        var partner = Objects.requireNonNull(referral.partner());
        return Handoff.returned(referral, null, now, new Event.Lapsed(partner));
    }

    /// Records the half-time reminder, once per offer.
    public static Decision remind(Referral referral, Instant now) {
        if (!(referral.state() instanceof State.Offered offer)
                || offer.reminded()
                || offer.remindAt().isAfter(now)
                || referral.late(now)) {
            return Handoff.notNow(referral);
        }
        var event = new Event.Reminded();
        return new Decision.Changed(
                referral.moved(offer.asReminded(), referral.holder(), now, null, event));
    }
}
