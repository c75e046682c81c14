package io.baton.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;

/// Caches with a bound, and with a clock that tests can move.
public final class Caches {
    private Caches() {}

    /// Makes room where something is added, so that no other thread is needed for it. What goes
    /// then is what is asked for least, which may be the newest: it is for what can be had again.
    public static Caffeine<Object, Object> bounded(int most) {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run);
    }

    /// @param ttl how long a value is believed after it was written
    public static Caffeine<Object, Object> expiring(int most, Duration ttl, InstantSource clock) {
        return bounded(most).expireAfterWrite(ttl).ticker(() -> clock.millis() * 1_000_000L);
    }
}
