package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// How long the courier waits for what.
///
/// @param lease longer than any call to a platform can take; who holds a parcel longer is dead
/// @param pollInterval how often to look for parcels of which nobody told
/// @param backoff after failures
public record RetryPolicy(Duration lease, Duration pollInterval, Backoff backoff, GiveUp giveUp) {

    /// When a parcel is not tried again.
    ///
    /// @param maxParcelFaults so many failures that are its own fault park a parcel
    /// @param after a parcel that fails when it is older than this is parked, whoever is to blame
    /// @param maxUnconfirmedSends so often a parcel is sent at most while nobody can tell whether
    ///   it arrived
    /// @param undeliverableAfter so long a parcel waits for a door that is not connected
    public record GiveUp(
            int maxParcelFaults,
            Duration after,
            int maxUnconfirmedSends,
            Duration undeliverableAfter) {}

    public static final RetryPolicy DEFAULT =
            new RetryPolicy(
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(1),
                    new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1)),
                    new GiveUp(5, Duration.ofHours(24), 3, Duration.ofMinutes(10)));

    /// When to try again after so many failures.
    Instant nextAttempt(int failures, Instant now, RandomGenerator chance) {
        return now.plus(backoff.pause(failures, chance));
    }

    /// When to say again what may have arrived: after a pause long enough for an outage to end, and
    /// ten times as long with each further one.
    Instant nextUnconfirmed(int unsure, Instant now, RandomGenerator chance) {
        var pause = backoff.longest();
        for (int i = 1; i < Math.min(unsure, giveUp.maxUnconfirmedSends()); i++) {
            pause = pause.multipliedBy(10);
        }
        return now.plus(Backoff.shortened(pause, chance));
    }

    boolean unconfirmedTooOften(DeliveryAttempts deliveryAttempts) {
        return deliveryAttempts.unconfirmed() >= giveUp.maxUnconfirmedSends();
    }

    boolean exhausted(ParcelHeader parcelHeader, DeliveryAttempts deliveryAttempts, Instant now) {
        return deliveryAttempts.parcelFaults() >= giveUp.maxParcelFaults()
                || parcelHeader.queuedAt().plus(giveUp.after()).isBefore(now);
    }
}
