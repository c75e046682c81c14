package io.baton.partner;

import io.baton.firm.Individual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A code that was given for a person of the partner, to say to Baton in whichever chat that person
/// has.
///
/// @param hash of the code; the code itself is kept nowhere
/// @param givenBy the member who asked for it
/// @param expiresAt from then on nobody can use it
/// @param usedBy who joined by it; null while nobody has
public record JoinCode(
        String hash, Individual givenBy, Instant expiresAt, @Nullable Individual usedBy) {

    JoinCode redeemedBy(Individual who) {
        return new JoinCode(hash, givenBy, expiresAt, who);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
