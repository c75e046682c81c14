package io.baton.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The attempts so far to deliver a parcel.
///
/// @param failures number of failed attempts; determines the next pause
/// @param parcelFaults failures caused by the parcel itself, not by an outage of the platform
/// @param unconfirmed attempts that may have arrived without confirmation
/// @param notBefore earliest time of the next attempt
/// @param lastFailure time of the last failure; null if there was none
public record DeliveryAttempts(
        int failures,
        int parcelFaults,
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
        return new DeliveryAttempts(
                failures, parcelFaults, unconfirmed + 1, notBefore, lastFailure);
    }

    /// The same attempts, now known not to have arrived.
    public DeliveryAttempts noneArrived() {
        return new DeliveryAttempts(failures, parcelFaults, 0, notBefore, lastFailure);
    }

    public DeliveryAttempts failed(boolean ownFault, Instant now, Instant next) {
        return new DeliveryAttempts(
                failures + 1, parcelFaults + (ownFault ? 1 : 0), unconfirmed, next, now);
    }
}
