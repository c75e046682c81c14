package io.baton.referral.outcome;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import org.jspecify.annotations.Nullable;

/// Who deserves the thanks for a win: the person who brought the client, and the one who did the
/// work or saw to it. Typing the command earns no thanks.
///
/// @param broughtBy null if the partner brought it, but Baton knows no person there
/// @param doneBy the baton holder
public record Credit(@Nullable Individual broughtBy, Individual doneBy) {

    /// @param partner the partner on the other side
    public static Credit of(Referral referral, Partner partner) {
        return new Credit(
                broughtByPartnerAlone(referral, partner) ? null : referral.sender(),
                referral.holder());
    }

    public boolean samePerson() {
        return broughtBy != null && doneBy.is(broughtBy);
    }

    /// The sender of an inbound referral is the member who logged it if the partner had no contact.
    private static boolean broughtByPartnerAlone(Referral referral, Partner partner) {
        var logger = referral.steps().getFirst().who();
        return !referral.outbound()
                && logger != null
                && referral.sender().is(logger)
                && !partner.hasContact(logger);
    }
}
