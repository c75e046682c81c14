package io.baton.door;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;

/// Metrics of one door: turns by kind and outcome, with response times, and rejected requests.
public final class DoorMeters {
    private final MeterRegistry registry;
    private final String prefix;

    /// @param door e.g. `slack`, for `baton.slack.turns` and `baton.slack.rejected`
    public DoorMeters(MeterRegistry registry, String door) {
        this.registry = registry;
        this.prefix = "baton." + door;
    }

    /// @param outcome `answered`, `late`, `unidentified` or `broken`
    public void turn(String kind, String outcome, long nanos) {
        registry.timer(prefix + ".turns", "kind", kind, "outcome", outcome)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    public void rejected(String why) {
        registry.counter(prefix + ".rejected", "why", why).increment();
    }
}
