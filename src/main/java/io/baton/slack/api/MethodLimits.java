package io.baton.slack.api;

import io.baton.door.RetryAfter;
import io.baton.outbox.CallResult.RateLimited;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which methods Slack forbade for a time (429), and until when.
final class MethodLimits {
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

    private final Map<String, Instant> forbiddenUntil = new ConcurrentHashMap<>();
    private final InstantSource clock;

    MethodLimits(InstantSource clock) {
        this.clock = clock;
    }

    /// @return empty if the method may be called now
    Optional<Duration> wait(String method) {
        var now = clock.instant();
        return Optional.ofNullable(forbiddenUntil.get(method))
                .filter(now::isBefore)
                .map(until -> Duration.between(now, until));
    }

    <T> RateLimited<T> limited(String method, @Nullable String retryAfter) {
        var now = clock.instant();
        var asked = now.plus(RetryAfter.read(retryAfter, USUAL_WAIT));
        // Of two calls at once the one may be forbidden for a longer time than the other.
        var until = forbiddenUntil.merge(method, asked, (a, b) -> a.isAfter(b) ? a : b);
        return new RateLimited<>(Duration.between(now, until));
    }
}
