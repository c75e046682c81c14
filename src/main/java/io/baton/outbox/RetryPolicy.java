package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// How long the courier waits, and when it gives up.
///
/// @param lease longer than any call to a platform can take; a courier that holds a parcel longer
///   has crashed
/// @param pollInterval how often to read the outbox without a wake-up
/// @param backoff pauses after failures
public record RetryPolicy(Duration lease, Duration pollInterval, Backoff backoff, GiveUp giveUp) {
    /// Resends after an unknown outcome as late as after this many failures: two to four seconds.
    private static final int SECONDS_LATER = 3;

    /// When to stop trying to deliver a parcel.
    ///
    /// @param maxParcelFaults number of failures caused by the parcel itself that park it
    /// @param after age after which any failure parks a parcel
    /// @param maxUnconfirmedSends how often a parcel is sent at most if the platform can't tell
    ///   whether it arrived
    /// @param undeliverableAfter how long a parcel waits for a door that isn't connected
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
                    new GiveUp(5, Duration.ofHours(24), 4, Duration.ofMinutes(10)));

    /// Time of the next attempt after this many failures.
    Instant nextAttempt(int failures, Instant now, RandomGenerator chance) {
        return now.plus(backoff.pause(failures, chance));
    }

    /// When to resend a message that may have arrived. First within seconds, because a person may
    /// be waiting for it and often only a connection broke. The second pause is long enough for a
    /// short outage to end; each further one is ten times as long.
    Instant nextUnconfirmed(int unconfirmed, Instant now, RandomGenerator chance) {
        if (unconfirmed <= 1) {
            return now.plus(backoff.pause(SECONDS_LATER, chance));
        }
        var pause = backoff.longest();
        for (int i = 2; i < Math.min(unconfirmed, giveUp.maxUnconfirmedSends()); i++) {
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
