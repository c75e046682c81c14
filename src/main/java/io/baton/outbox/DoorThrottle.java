package io.baton.outbox;

import io.baton.outbox.DoorStates.Door;
import io.baton.outbox.WatchedWaits.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Per door: whether it's paused, and how many deliveries are running.
final class DoorThrottle {

    /// Number of places per door served at the same time.
    private static final int MAX_PARALLEL = 16;

    /// Of a pause that this process didn't begin, only the end is known. It isn't watched for
    /// longer than this.
    private static final Duration LONGEST_KNOWN = Duration.ofMinutes(15);

    private final DoorStates doorStates;
    private final WatchedWaits waits;
    private final Map<Door, Wait> shut = new ConcurrentHashMap<>();
    private final Map<Door, Instant> ended = new ConcurrentHashMap<>();
    private final Map<Door, Semaphore> slots = new ConcurrentHashMap<>();

    DoorThrottle(DoorStates doorStates, WatchedWaits waits) {
        this.doorStates = doorStates;
        this.waits = waits;
    }

    /// Loads pauses recorded by other instances, or before a restart.
    void refresh(Instant now) {
        doorStates
                .pausedUntil()
                .forEach((door, until) -> {
                    var over = ended.get(door);
                    if (over == null || until.isAfter(over)) {
                        shut.merge(door, known(now, until), DoorThrottle::longer);
                    }
                });
    }

    private static Wait known(Instant now, Instant until) {
        var wait = Wait.between(now, until);
        return wait.length().compareTo(LONGEST_KNOWN) > 0 ? new Wait(until, LONGEST_KNOWN) : wait;
    }

    boolean open(Door door, Instant now) {
        var wait = shut.get(door);
        if (wait == null) {
            return true;
        }
        if (!waits.over(door, wait, now)) {
            return false;
        }
        ended.merge(door, wait.until(), DoorThrottle::later);
        shut.remove(door, wait);
        return true;
    }

    void shut(Door door, Duration pause, Instant now) {
        var until = now.plus(pause);
        shut.merge(door, new Wait(until, pause), DoorThrottle::longer);
        doorStates.pause(door, until);
    }

    Semaphore slots(Door door) {
        return slots.computeIfAbsent(door, _ -> new Semaphore(MAX_PARALLEL));
    }

    private static Wait longer(Wait before, Wait other) {
        return other.until().isAfter(before.until()) ? other : before;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
