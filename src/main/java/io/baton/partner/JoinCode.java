package io.baton.partner;

import io.baton.firm.Individual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A code that lets a person of the partner join as a contact, from any chat Baton is in.
///
/// @param hash hash of the code; the code itself isn't stored
/// @param givenBy the member who asked for it
/// @param expiresAt when the code stops working
/// @param usedBy the person who joined with it; null until then
public record JoinCode(
        String hash, Individual givenBy, Instant expiresAt, @Nullable Individual usedBy) {

    JoinCode redeemedBy(@Nullable Individual who) {
        return new JoinCode(hash, givenBy, expiresAt, who);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
