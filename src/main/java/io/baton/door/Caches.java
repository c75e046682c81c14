package io.baton.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;

/// Bounded caches, with a clock that tests can move.
public final class Caches {
    private Caches() {}

    /// Evicts on the calling thread, so no other thread is needed. Evicts the least used entry,
    /// which can be the newest one: cache only what can be fetched again.
    public static Caffeine<Object, Object> bounded(int most) {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run);
    }

    /// @param ttl lifetime of a value, counted from its last write
    public static Caffeine<Object, Object> expiring(int most, Duration ttl, InstantSource clock) {
        return bounded(most).expireAfterWrite(ttl).ticker(() -> clock.millis() * 1_000_000L);
    }
}
