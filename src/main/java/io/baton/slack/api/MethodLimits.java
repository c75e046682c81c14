package io.baton.slack.api;

import io.baton.door.RetryAfter;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.SteadyTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Methods that Slack currently rate-limits (429), and until when.
final class MethodLimits {
    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(30);

    private final Map<String, Instant> limitedUntil = new ConcurrentHashMap<>();
    private final InstantSource clock;

    MethodLimits(InstantSource clock) {
        this.clock = new SteadyTime(clock);
    }

    /// @return remaining wait; empty if the method may be called now
    Optional<Duration> wait(String method) {
        var now = clock.instant();
        return Optional.ofNullable(limitedUntil.get(method))
                .filter(now::isBefore)
                .map(until -> Duration.between(now, until));
    }

    <T> RateLimited<T> limited(String method, @Nullable String retryAfter) {
        var now = clock.instant();
        var asked = now.plus(RetryAfter.read(retryAfter, DEFAULT_WAIT));
        // Concurrent calls can get different waits: the longest one counts.
        var until = limitedUntil.merge(method, asked, (a, b) -> a.isAfter(b) ? a : b);
        return new RateLimited<>(Duration.between(now, until));
    }
}
