package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The parcels awaiting delivery. Several couriers may share them.
public interface Parcels {

    /// How long a parked parcel is kept.
    Duration PARKED_FOR = Duration.ofDays(30);

    /// All parcels, in delivery order.
    List<ParcelHeader> headers();

    /// Claims a parcel for sending, durably. A courier that finds an expired claim knows that the
    /// message may have been sent.
    ///
    /// @return empty if another courier was faster
    Optional<Parcel> claim(ParcelHeader seen, Claim.Lease lease);

    /// Puts a claimed parcel back. Does nothing if another courier has claimed it since.
    void release(ParcelHeader parcelHeader, DeliveryAttempts deliveryAttempts);

    /// Removes a claimed parcel, delivered or not.
    void remove(ParcelHeader parcelHeader);

    /// Moves a claimed parcel out of the queue, for a person to look at.
    void park(Parcel parcel, String why, Instant now);

    /// The number of parked parcels.
    long parked();

    /// The number of parcels that this build can't read. They don't hold up the others.
    int unreadable();

    /// Parks parcels that no build could read for a day, and deletes parcels that were parked
    /// [#PARKED_FOR] ago. Call from time to time.
    void tidy(Instant now);
}
