package io.baton.outbox;

import io.baton.chat.Workspace;
import io.baton.outbox.DoorStates.Door;
import io.baton.outbox.WatchedWaits.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/// What one courier waits for before it delivers a parcel.
final class ParcelWaits {
    private final WatchedWaits waits;
    private final LivingInstances instances;
    private final Duration lease;

    private record NextAttempt(Workspace workspace, String parcel) {}

    private record LeaseEnd(Workspace workspace, String parcel) {}

    /// @param instances knows this courier's name, and which others were killed
    ParcelWaits(WatchedWaits waits, LivingInstances instances, Duration lease) {
        this.waits = waits;
        this.instances = instances;
        this.lease = lease;
    }

    /// Whether no other courier is sending the parcel.
    boolean claimable(ParcelHeader header, Instant now) {
        var other = header.claim().lease();
        return other == null
                || header.claim().heldBy(instances.name())
                || instances.gone(other.holder())
                || waits.over(leaseEnd(header), new Wait(other.until(), lease), now);
    }

    /// Whether the pause before the next attempt is over.
    boolean due(ParcelHeader header, Instant now) {
        return waits.over(nextAttempt(header), header.pause(), now);
    }

    /// Forgets parcels and doors that no longer wait.
    void keep(List<ParcelHeader> headers) {
        var keys = new HashSet<>();
        for (var header : headers) {
            keys.add(nextAttempt(header));
            keys.add(leaseEnd(header));
            keys.add(Door.of(header));
        }
        waits.keep(keys);
    }

    private static Object nextAttempt(ParcelHeader header) {
        return new NextAttempt(header.workspace(), header.id());
    }

    private static Object leaseEnd(ParcelHeader header) {
        return new LeaseEnd(header.workspace(), header.id());
    }
}
