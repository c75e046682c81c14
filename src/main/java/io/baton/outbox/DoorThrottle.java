package io.baton.outbox;

import io.baton.outbox.DoorPauses.Door;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Knows of each door whether it is shut, when something last got through, and how many are in it.
final class DoorThrottle {

    /// So many places of a door are served at once.
    private static final int AT_ONCE = 16;

    private final DoorPauses doorPauses;
    private final Map<Door, Instant> shut = new ConcurrentHashMap<>();
    private final Map<Door, Instant> succeeded = new ConcurrentHashMap<>();
    private final Map<Door, Semaphore> slots = new ConcurrentHashMap<>();

    DoorThrottle(DoorPauses doorPauses) {
        this.doorPauses = doorPauses;
    }

    /// Learns what other instances, or an earlier life of this one, were told.
    void refresh() {
        doorPauses
                .pausedUntil()
                .forEach((door, until) -> shut.merge(door, until, DoorThrottle::later));
    }

    boolean open(Door door, Instant now) {
        var until = shut.get(door);
        return until == null || !now.isBefore(until);
    }

    void shut(Door door, Instant until) {
        shut.merge(door, until, DoorThrottle::later);
        doorPauses.pause(door, until);
    }

    void succeeded(Door door, Instant now) {
        succeeded.merge(door, now, DoorThrottle::later);
    }

    /// Whether something got through since a failure, so that the door cannot be blamed for the
    /// next one; the first failure is never the door's.
    boolean workedSince(Door door, @Nullable Instant failure) {
        var last = succeeded.get(door);
        return failure == null || (last != null && last.isAfter(failure));
    }

    Semaphore slots(Door door) {
        return slots.computeIfAbsent(door, _ -> new Semaphore(AT_ONCE));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
