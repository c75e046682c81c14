package io.baton.referral;

import io.baton.partner.Partner;

/// A referral, and the partner for whom it was logged.
public record BundledReferral(Referral referral, Partner partner) {

    /// Whether it is still to be sent there: nobody has it, and that partner has not given it back.
    public boolean isUnsent() {
        return referral.stage() == Stage.LOGGED && !referral.refusedBy().contains(partner.id());
    }
}
