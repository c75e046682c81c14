package io.baton.desk.refer.edit;

import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What someone wants to change.
///
/// @param change applied to what is wanted now
/// @param partner the partner to ask instead; null if that stays
/// @param seen length of the history that they have seen
record Edit(UnaryOperator<ClientNeed> change, @Nullable Partner partner, int seen) {

    ClientNeed of(ClientNeed wanted) {
        return change.apply(wanted);
    }

    /// Both changes.
    Edit and(Edit other) {
        return new Edit(
                wanted -> other.of(of(wanted)),
                other.partner() == null ? partner : other.partner(),
                Math.min(seen, other.seen()));
    }
}
