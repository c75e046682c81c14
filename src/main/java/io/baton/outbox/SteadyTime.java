package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// A clock that goes on while another one is set back. For waits within one process.
public final class SteadyTime implements InstantSource {
    private final InstantSource clock;
    private final LongSupplier nanos;
    private Duration setBack = Duration.ZERO;
    private Instant last;
    private long lastNanos;

    public SteadyTime(InstantSource clock) {
        this(clock, System::nanoTime);
    }

    /// @param nanos a time that only moves forward
    SteadyTime(InstantSource clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        last = clock.instant();
        lastNanos = nanos.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        var time = nanos.getAsLong();
        var shown = clock.instant();
        if (shown.plus(setBack).isBefore(last)) {
            setBack = Duration.between(shown, last.plusNanos(time - lastNanos));
        }
        last = shown.plus(setBack);
        lastNanos = time;
        return last;
    }
}
