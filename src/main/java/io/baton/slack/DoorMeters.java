package io.baton.slack;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// What the door counts: turns by kind and outcome with the time to their response, and requests
/// turned away at the threshold.
final class DoorMeters {
    private final MeterRegistry registry;

    DoorMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /// @param outcome `answered`, `late`, `unidentified`, `broken`
    void turn(String kind, String outcome, long nanos) {
        registry.timer("baton.slack.turns", "kind", kind, "outcome", outcome)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    void rejected(RequestSignature.Verdict verdict) {
        rejected(verdict.name().toLowerCase(Locale.ROOT));
    }

    void rejected(String why) {
        registry.counter("baton.slack.rejected", "why", why).increment();
    }
}
