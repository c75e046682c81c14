package io.baton.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The parcels that still have to be said. Several couriers may work on the same ones.
public interface Parcels {

    /// All that are here, in their order.
    List<ParcelHeader> headers();

    /// Takes a parcel for sending, durably: whoever finds it taken later knows that it may have
    /// been sent.
    ///
    /// @return empty if somebody else was quicker
    Optional<Parcel> claim(ParcelHeader seen, Claim.Lease lease);

    /// Puts a claimed parcel back; nothing happens to one that somebody else has claimed since.
    void release(ParcelHeader mine, DeliveryAttempts deliveryAttempts);

    /// A claimed parcel leaves: it was said, or never will be.
    void remove(ParcelHeader mine);

    /// Takes a claimed parcel out of the way, for a person to look at.
    void park(Parcel mine, String why, Instant now);

    /// How many are parked.
    long parked();
}
