package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/// Between whom a referral passes.
///
/// @param partner outbound: whom it was offered to last, null before; inbound: who brought it
/// @param sender who gave it away, and gets it back when it is refused or late
/// @param holder the one accountable person, the baton holder
public record Parties(
        Direction direction, @Nullable PartnerId partner, Individual sender, Individual holder) {

    Parties withPartner(PartnerId asked) {
        return new Parties(direction, asked, sender, holder);
    }

    Parties withHolder(Individual next) {
        return new Parties(direction, partner, sender, next);
    }

    Parties withSender(Individual next) {
        return new Parties(direction, partner, next, holder);
    }
}
