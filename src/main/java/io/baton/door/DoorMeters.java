package io.baton.door;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;

/// What the door counts: turns by kind and outcome with the time to their response, and requests
/// turned away at the threshold.
public final class DoorMeters {
    private final MeterRegistry registry;

    public DoorMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /// @param outcome `answered`, `late`, `unidentified`, `broken`
    public void turn(String kind, String outcome, long nanos) {
        registry.timer("baton.teams.turns", "kind", kind, "outcome", outcome)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    public void rejected(String why) {
        registry.counter("baton.teams.rejected", "why", why).increment();
    }
}
