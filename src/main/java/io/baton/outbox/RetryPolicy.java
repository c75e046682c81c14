package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// How long the courier waits for what.
///
/// @param lease longer than any call to a platform can take; who holds a parcel longer is dead
/// @param firstPause after the first failure; doubles with each further one
/// @param longestPause the bound of that
/// @param tries so many failures that are its own fault park a parcel
/// @param giveUp a parcel that fails when it is older than this is parked, whoever is to blame
/// @param sayings so often a parcel is said at most while nobody can tell whether it arrived
/// @param unserved so long a parcel waits for a door that is not connected
/// @param poll how often to look for parcels of which nobody told
public record RetryPolicy(
        Duration lease,
        Duration firstPause,
        Duration longestPause,
        int maxParcelFaults,
        Duration giveUpAfter,
        int maxUnconfirmedSends,
        Duration undeliverableAfter,
        Duration pollInterval) {

    public static final RetryPolicy DEFAULT =
            new RetryPolicy(
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(1),
                    5,
                    Duration.ofHours(24),
                    3,
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(1));

    /// When to try again after so many failures: between half the pause and the whole of it, so
    /// that what failed together does not come back together.
    Instant nextAttempt(int failures, Instant now, RandomGenerator chance) {
        int doublings = Math.min(failures - 1, 20);
        long bound = longestPause.toMillis();
        return jittered(Math.min(bound, firstPause.toMillis() << doublings), now, chance);
    }

    /// When to say again what may have arrived: after a pause long enough for an outage to end, and
    /// ten times as long with each further one.
    Instant nextUnconfirmed(int unsure, Instant now, RandomGenerator chance) {
        long pause = longestPause.toMillis();
        for (int i = 1; i < Math.min(unsure, maxUnconfirmedSends); i++) {
            pause *= 10;
        }
        return jittered(pause, now, chance);
    }

    private static Instant jittered(long pause, Instant now, RandomGenerator chance) {
        return now.plusMillis(pause - chance.nextLong(pause / 2 + 1));
    }

    boolean unconfirmedTooOften(DeliveryAttempts attempts) {
        return attempts.unconfirmed() >= maxUnconfirmedSends;
    }

    boolean exhausted(ParcelHeader label, DeliveryAttempts attempts, Instant now) {
        return attempts.parcelFaults() >= maxParcelFaults
                || label.queuedAt().plus(giveUpAfter).isBefore(now);
    }
}
