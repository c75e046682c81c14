package io.baton.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The attempts so far to deliver a parcel.
///
/// @param failures number of failed attempts; determines the next pause
/// @param exceptions attempts that ended in an exception of the messenger, which is a bug
/// @param unconfirmed attempts that may have arrived without confirmation
/// @param notBefore earliest time of the next attempt
/// @param lastFailure time of the last failure; null if there was none
public record DeliveryAttempts(
        int failures,
        int exceptions,
        int unconfirmed,
        Instant notBefore,
        @Nullable Instant lastFailure) {

    public static DeliveryAttempts none(Instant since) {
        return new DeliveryAttempts(0, 0, 0, since, null);
    }

    /// Whether the message may have arrived.
    public boolean mayHaveArrived() {
        return unconfirmed > 0;
    }

    /// Counts one more attempt with an unknown outcome.
    public DeliveryAttempts plusUnconfirmed() {
        return new DeliveryAttempts(failures, exceptions, unconfirmed + 1, notBefore, lastFailure);
    }

    /// The same attempts, with another time of the next one.
    DeliveryAttempts waiting(Instant next) {
        return new DeliveryAttempts(failures, exceptions, unconfirmed, next, lastFailure);
    }

    /// The same attempts, now known not to have arrived.
    public DeliveryAttempts noneArrived() {
        return new DeliveryAttempts(failures, exceptions, 0, notBefore, lastFailure);
    }

    /// Counts a failure of the platform.
    public DeliveryAttempts failed(Instant now, Instant next) {
        return new DeliveryAttempts(failures + 1, exceptions, unconfirmed, next, now);
    }

    /// Counts an exception of the messenger. The message may have arrived.
    public DeliveryAttempts threw() {
        return new DeliveryAttempts(
                failures, exceptions + 1, unconfirmed + 1, notBefore, lastFailure);
    }
}
