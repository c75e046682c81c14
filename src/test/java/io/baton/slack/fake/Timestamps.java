package io.baton.slack.fake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Message timestamps as Slack writes them: `seconds.micros`, unique and increasing.
final class Timestamps {
    private final InstantSource clock;
    private final AtomicLong lastMicros = new AtomicLong();

    Timestamps(InstantSource clock) {
        this.clock = clock;
    }

    String next() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        long unique = lastMicros.updateAndGet(last -> Math.max(last + 1, micros));
        return "%d.%06d".formatted(unique / 1_000_000, unique % 1_000_000);
    }
}
