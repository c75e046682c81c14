package io.baton.outbox;

import io.baton.outbox.Doors.Door;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Knows of each door whether it is shut, when something last got through, and how many are in it.
final class Doorkeeper {

    /// So many places of a door are served at once.
    private static final int AT_ONCE = 16;

    private final Doors doors;
    private final Map<Door, Instant> shut = new ConcurrentHashMap<>();
    private final Map<Door, Instant> passed = new ConcurrentHashMap<>();
    private final Map<Door, Semaphore> room = new ConcurrentHashMap<>();

    Doorkeeper(Doors doors) {
        this.doors = doors;
    }

    /// Learns what other instances, or an earlier life of this one, were told.
    void look() {
        doors.shut().forEach((door, until) -> shut.merge(door, until, Doorkeeper::later));
    }

    boolean open(Door door, Instant now) {
        var until = shut.get(door);
        return until == null || !now.isBefore(until);
    }

    void shut(Door door, Instant until) {
        shut.merge(door, until, Doorkeeper::later);
        doors.shut(door, until);
    }

    void passed(Door door, Instant now) {
        passed.merge(door, now, Doorkeeper::later);
    }

    /// Whether something got through since a failure, so that the door cannot be blamed for the
    /// next one; the first failure is never the door's.
    boolean wellSince(Door door, @Nullable Instant failure) {
        var last = passed.get(door);
        return failure == null || (last != null && last.isAfter(failure));
    }

    Semaphore room(Door door) {
        return room.computeIfAbsent(door, _ -> new Semaphore(AT_ONCE));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
