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
/// @param poll how often to look for parcels of which nobody told
public record Patience(
        Duration lease,
        Duration firstPause,
        Duration longestPause,
        int tries,
        Duration giveUp,
        Duration poll) {

    public static final Patience USUAL =
            new Patience(
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(1),
                    5,
                    Duration.ofHours(24),
                    Duration.ofSeconds(1));

    /// When to try again after so many failures: between half the pause and the whole of it, so
    /// that what failed together does not come back together.
    Instant next(int failures, Instant now, RandomGenerator chance) {
        int doublings = Math.min(failures - 1, 20);
        long bound = longestPause.toMillis();
        long pause = Math.min(bound, firstPause.toMillis() << doublings);
        return now.plusMillis(pause - chance.nextLong(pause / 2 + 1));
    }

    boolean exhausted(Label label, Attempts attempts, Instant now) {
        return attempts.blamed() >= tries || label.since().plus(giveUp).isBefore(now);
    }
}
