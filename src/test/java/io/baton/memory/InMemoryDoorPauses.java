package io.baton.memory;

import io.baton.outbox.DoorPauses;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

public final class InMemoryDoorPauses implements DoorPauses {

    private final Map<Door, Instant> shut = new HashMap<>();

    @Override
    public synchronized Map<Door, Instant> pausedUntil() {
        return Map.copyOf(shut);
    }

    @Override
    public synchronized void pause(Door door, Instant until) {
        shut.merge(door, until, (one, other) -> one.isAfter(other) ? one : other);
    }
}
