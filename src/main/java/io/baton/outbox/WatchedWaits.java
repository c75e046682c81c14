package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Tells when a wait is over. Its end is a time on a machine's clock, and clocks are set back. So a
/// wait is also over once it has been watched for its whole length.
final class WatchedWaits {

    /// @param length from the beginning to the end, by the clock that set the end
    record Wait(Instant until, Duration length) {
        static Wait between(Instant from, Instant until) {
            var length = Duration.between(from, until);
            return new Wait(until, length.isNegative() ? Duration.ZERO : length);
        }
    }

    private record Watched(Wait what, long since) {}

    private final LongSupplier nanos;
    private final Map<Object, Watched> watched = new ConcurrentHashMap<>();

    /// @param nanos a time that only moves forward, such as [System#nanoTime]
    WatchedWaits(LongSupplier nanos) {
        this.nanos = nanos;
    }

    static WatchedWaits live() {
        return new WatchedWaits(System::nanoTime);
    }

    /// @param key what waits; another wait of the same key replaces this one
    boolean over(Object key, Wait wait, Instant now) {
        if (!now.isBefore(wait.until())) {
            watched.remove(key);
            return true;
        }
        var time = nanos.getAsLong();
        var first =
                watched.compute(
                        key,
                        (_, before) ->
                                before != null && before.what().equals(wait)
                                        ? before
                                        : new Watched(wait, time));
        return time - first.since() >= wait.length().toNanos();
    }

    /// Forgets all others.
    void keep(Set<?> keys) {
        watched.keySet().retainAll(keys);
    }
}
