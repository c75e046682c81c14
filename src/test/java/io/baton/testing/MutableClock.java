package io.baton.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that runs like another one, and can be moved forward or stopped. Give the same clock to
/// the bot if both must agree on the time.
public final class MutableClock implements InstantSource {
    private final InstantSource base;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public MutableClock(InstantSource base) {
        this.base = base;
    }

    /// A clock that moves only by [#advance].
    public static MutableClock stoppedAt(Instant instant) {
        return new MutableClock(InstantSource.fixed(instant));
    }

    public void advance(Duration by) {
        ahead.updateAndGet(by::plus);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }
}
