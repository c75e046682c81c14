package io.baton.memory;

import io.baton.outbox.DoorStates;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

public final class InMemoryDoorStates implements DoorStates {

    private record Connected(Set<String> doors, Instant at) {}

    private final Map<Door, Instant> shut = new HashMap<>();
    private final Map<String, Connected> instances = new HashMap<>();

    @Override
    public synchronized Map<Door, Instant> pausedUntil() {
        return Map.copyOf(shut);
    }

    @Override
    public synchronized void pause(Door door, Instant until) {
        shut.merge(door, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public synchronized void connected(String instance, Set<String> doors, Instant now) {
        instances.put(instance, new Connected(doors, now));
        instances.values().removeIf(each -> each.at.isBefore(now.minus(REMEMBERED)));
    }

    @Override
    public synchronized Set<String> connectedSince(Instant since) {
        return instances.values().stream()
                .filter(connected -> !connected.at.isBefore(since))
                .flatMap(connected -> connected.doors.stream())
                .collect(Collectors.toSet());
    }
}
