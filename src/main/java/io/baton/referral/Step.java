package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a referral's story. Steps are added, never changed.
///
/// @param who null when the clock did it
public record Step(Instant at, @Nullable Individual who, Stage from, Stage to, Event event) {

    public boolean moved() {
        return from != to;
    }
}
