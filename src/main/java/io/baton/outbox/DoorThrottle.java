package io.baton.outbox;

import io.baton.outbox.DoorPauses.Door;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Per door: whether it's paused, and how many deliveries are running.
final class DoorThrottle {

    /// Number of places per door served at the same time.
    private static final int MAX_PARALLEL = 16;

    private final DoorPauses doorPauses;
    private final Map<Door, Instant> shut = new ConcurrentHashMap<>();
    private final Map<Door, Semaphore> slots = new ConcurrentHashMap<>();

    DoorThrottle(DoorPauses doorPauses) {
        this.doorPauses = doorPauses;
    }

    /// Loads pauses recorded by other instances, or before a restart.
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

    Semaphore slots(Door door) {
        return slots.computeIfAbsent(door, _ -> new Semaphore(MAX_PARALLEL));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
