package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// How long the courier waits, and when it gives up. Trouble of the platform is never the parcel's
/// fault: the parcel waits until the platform works again, but at most a day.
///
/// @param lease longer than any call to a platform can take; a courier that holds a parcel longer
///   has crashed
/// @param pollInterval how often to read the outbox without a wake-up
/// @param backoff pauses after failures; the longest is also how long a parcel may wait once the
///   platform works again
public record RetryPolicy(Duration lease, Duration pollInterval, Backoff backoff, GiveUp giveUp) {
    /// Asks after an unknown outcome as late as after this many failures: two to four seconds.
    private static final int SECONDS_LATER = 3;

    private static final int FREE_RESENDS = 3;

    private static final int RESEND_GROWTH = 5;
    private static final int MAX_RESEND_STEPS = 8;

    /// When to stop trying to deliver a parcel.
    ///
    /// @param maxExceptions number of exceptions in the messenger that park the parcel: a bug that
    ///   the parcel brings out
    /// @param after how long a parcel waits for a platform in trouble
    /// @param undeliverableAfter how long a parcel waits for a door that no instance has
    public record GiveUp(int maxExceptions, Duration after, Duration undeliverableAfter) {}

    public static final RetryPolicy DEFAULT =
            new RetryPolicy(
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(1),
                    new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30)),
                    new GiveUp(5, Duration.ofHours(24), Duration.ofMinutes(10)));

    /// Time of the next attempt after this many failures.
    Instant nextAttempt(int failures, Instant now, RandomGenerator chance) {
        return now.plus(backoff.pause(failures, chance));
    }

    /// When to ask the platform again about a message that may have arrived and can't be looked up.
    /// First within seconds, because a person may be waiting for it and often only a connection
    /// broke.
    Instant nextQuestion(int unconfirmed, Instant now, RandomGenerator chance) {
        return unconfirmed <= 1
                ? nextAttempt(SECONDS_LATER, now, chance)
                : now.plus(Backoff.shortened(backoff.longest(), chance));
    }

    /// How long to wait before such a message is sent again, although the platform answers. The
    /// first times not at all. Later each pause is five times as long, so a message that always
    /// arrives without confirmation appears about nine times a day.
    Duration resendPause(int unconfirmed) {
        var pause = unconfirmed <= FREE_RESENDS ? Duration.ZERO : backoff.longest();
        for (int i = FREE_RESENDS; i < Math.min(unconfirmed, MAX_RESEND_STEPS); i++) {
            pause = pause.multipliedBy(RESEND_GROWTH);
        }
        return pause;
    }

    /// When to try for the last time.
    ///
    /// @param since when the courier started: a parcel isn't given up for the time before that
    Instant lastAttempt(ParcelHeader parcelHeader, Instant since) {
        var queued = parcelHeader.queuedAt();
        return (queued.isAfter(since) ? queued : since).plus(giveUp.after());
    }

    /// Whether to give the parcel up after this failure.
    boolean exhausted(DeliveryAttempts deliveryAttempts, Instant lastAttempt, Instant now) {
        return deliveryAttempts.exceptions() >= giveUp.maxExceptions() || !lastAttempt.isAfter(now);
    }

    /// Whether both the parcel and the courier have waited this long.
    static boolean waitedSince(Instant queued, Duration atLeast, Instant started, Instant now) {
        return !queued.plus(atLeast).isAfter(now) && !started.plus(atLeast).isAfter(now);
    }
}
