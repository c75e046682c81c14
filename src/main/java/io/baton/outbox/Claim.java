package io.baton.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who is sending a parcel.
///
/// @param lease null while the parcel waits
/// @param version rises with each claim and release; only who knows the last one may change the
///   parcel
public record Claim(@Nullable Lease lease, long version) {

    /// @param until when others may take the holder for lost
    public record Lease(String holder, Instant until) {}

    static Claim none() {
        return new Claim(null, 0);
    }

    /// Whether nobody is sending the parcel any more.
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
