package io.baton.desk.button;

import io.baton.partner.PartnerId;
import java.util.Optional;

/// Value of a button that offers a referral to a partner, e.g. `R-12/0 cloudnine`.
///
/// @param at the referral and its round when the partner was proposed
public record ProposedOffer(ReferralRound at, PartnerId to) {

    public String encode() {
        return at.encode() + " " + to.value();
    }

    /// A partner's id may contain spaces; a round doesn't.
    public static Optional<ProposedOffer> decode(String value) {
        var parts = value.split(" ", 2);
        return parts.length < 2 || parts[1].isEmpty()
                ? Optional.empty()
                : ReferralRound.decode(parts[0])
                        .map(at -> new ProposedOffer(at, new PartnerId(parts[1])));
    }
}
