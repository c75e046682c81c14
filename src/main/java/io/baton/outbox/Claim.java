package io.baton.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says which courier is sending a parcel.
///
/// @param lease null while no courier has claimed the parcel
/// @param version increases with each claim and release; a change needs the current one
public record Claim(@Nullable Lease lease, long version) {

    /// @param until when other couriers may assume that the holder has crashed
    public record Lease(String holder, Instant until) {}

    static Claim none() {
        return new Claim(null, 0);
    }

    /// Whether a courier may claim the parcel.
    boolean free(Instant now) {
        return lease == null || !lease.until().isAfter(now);
    }

    boolean heldBy(String holder) {
        return lease != null && lease.holder().equals(holder);
    }

    Claim taken(Lease by) {
        return new Claim(by, version + 1);
    }

    Claim released() {
        return new Claim(null, version + 1);
    }
}
