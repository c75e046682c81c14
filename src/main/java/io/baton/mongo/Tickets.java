package io.baton.mongo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Numbers that rise, also from one start to the next and, as far as clocks agree, from one
/// instance to another: microseconds, and the next one where two fall together.
final class Tickets {

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    Tickets(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    long next() {
        var time = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return last.accumulateAndGet(time, (before, at) -> Math.max(before + 1, at));
    }
}
