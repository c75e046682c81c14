package io.baton.referral;

import io.baton.partner.Partner;

/// A referral and the partner it was logged for.
public record BundledReferral(Referral referral, Partner partner) {

    /// Whether it still has to be offered: it's logged, and the partner hasn't declined it or let
    /// it lapse.
    public boolean isUnsent() {
        return referral.stage() == Stage.LOGGED && !referral.refusedBy().contains(partner.id());
    }
}
