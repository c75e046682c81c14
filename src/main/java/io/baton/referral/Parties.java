package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/// The parties a referral passes between.
///
/// @param partner outbound: the partner last asked, null before the first offer; inbound: the
///   partner who brought the referral
/// @param sender the person who gave the referral away; gets it back if it's declined or lapses
/// @param holder the baton holder: the one accountable person
public record Parties(
        Direction direction, @Nullable PartnerId partner, Individual sender, Individual holder) {

    Parties withPartner(PartnerId newPartner) {
        return new Parties(direction, newPartner, sender, holder);
    }

    Parties withHolder(Individual newHolder) {
        return new Parties(direction, partner, sender, newHolder);
    }

    Parties withSender(Individual newHolder) {
        return new Parties(direction, partner, newHolder, holder);
    }

    Parties replaced(Individual left, Individual to) {
        return new Parties(
                direction, partner, sender.is(left) ? to : sender, holder.is(left) ? to : holder);
    }
}
