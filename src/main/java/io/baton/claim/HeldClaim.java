package io.baton.claim;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.util.Optional;

/// A claim with the referral that it belongs to, as it is now.
public record HeldClaim(NeedClaim claim, Referral referral) {

    /// Whose client it is; empty if it's the firm's own.
    public Optional<PartnerId> broughtBy() {
        return referral.outbound() ? Optional.empty() : Optional.ofNullable(referral.partner());
    }

    /// The partner who took a client of the firm, or has been asked to.
    public Optional<PartnerId> sentTo() {
        return referral.outbound() && referral.involvesPartner() && referral.lastRound() > 0
                ? Optional.ofNullable(referral.partner())
                : Optional.empty();
    }

    /// Whether members should know of it before they offer the client for this need to a partner:
    /// someone else brought the client or has it. A claim of someone the firm had no need of
    /// doesn't count: it knew the client before.
    ///
    /// @param to the partner who is to be asked
    public boolean standsAgainst(Partner to) {
        return claim.prior() == null
                && (broughtBy().isPresent() || sentTo().filter(each -> !to.is(each)).isPresent());
    }
}
