package io.baton.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was tried so far to deliver a parcel.
///
/// @param failures how often it did not go well; the pause before the next attempt grows with it
/// @param parcelFaults how many of them are the parcel's own fault, not that of a platform that is
///   down
/// @param unconfirmed how many attempts may have arrived without our knowing
/// @param notBefore when the next attempt may be made
/// @param lastFailure when the last attempt failed; null when none did
public record DeliveryAttempts(
        int failures,
        int parcelFaults,
        int unconfirmed,
        Instant notBefore,
        @Nullable Instant lastFailure) {

    public static DeliveryAttempts none(Instant since) {
        return new DeliveryAttempts(0, 0, 0, since, null);
    }

    /// Whether it may have arrived.
    public boolean mayHaveArrived() {
        return unconfirmed > 0;
    }

    /// One more attempt of which nobody knows how it ended.
    public DeliveryAttempts plusUnconfirmed() {
        return new DeliveryAttempts(
                failures, parcelFaults, unconfirmed + 1, notBefore, lastFailure);
    }

    /// A parcel of which no attempt has arrived.
    public DeliveryAttempts noneArrived() {
        return new DeliveryAttempts(failures, parcelFaults, 0, notBefore, lastFailure);
    }

    public DeliveryAttempts failed(boolean ownFault, Instant now, Instant next) {
        return new DeliveryAttempts(
                failures + 1, parcelFaults + (ownFault ? 1 : 0), unconfirmed, next, now);
    }
}
