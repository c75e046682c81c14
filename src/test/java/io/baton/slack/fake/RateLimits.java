package io.baton.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/// How often the bot may call, and who calls all the same.
public final class RateLimits {
    private static final Duration PER_MESSAGE = Duration.ofSeconds(1);

    private final Map<String, Instant> forbiddenUntil = new ConcurrentHashMap<>();
    private final Map<String, Instant> lastMessage = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final Violations violations;
    private volatile boolean oneMessageASecond;

    RateLimits(InstantSource clock, Violations violations) {
        this.clock = clock;
        this.violations = violations;
    }

    /// Switches Slack's rule "about one message per second per channel" on or off; off at first.
    public void oneMessageASecondPerChannel(boolean on) {
        oneMessageASecond = on;
    }

    /// The method is forbidden from now on for that long.
    public void forbid(String method, Duration retryAfter) {
        forbiddenUntil.put(method, clock.instant().plus(retryAfter));
    }

    /// @return seconds for `Retry-After` when the call comes too early
    synchronized OptionalLong check(String method, String channel) {
        Instant now = clock.instant();
        OptionalLong forbidden = left(method, now);
        if (forbidden.isEmpty() && method.equals("chat.postMessage")) {
            forbidden = left(channel, now);
        }
        if (forbidden.isPresent()) {
            violations.add(Violation.Kind.INSIDE_RETRY_AFTER, method + " " + channel);
            return forbidden;
        }
        return method.equals("chat.postMessage") && oneMessageASecond
                ? pace(channel, now)
                : OptionalLong.empty();
    }

    private OptionalLong left(String key, Instant now) {
        Instant until = forbiddenUntil.get(key);
        if (until == null || !now.isBefore(until)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds()));
    }

    private OptionalLong pace(String channel, Instant now) {
        Instant last = lastMessage.get(channel);
        if (last != null && now.isBefore(last.plus(PER_MESSAGE))) {
            forbiddenUntil.put(channel, now.plus(PER_MESSAGE));
            return OptionalLong.of(PER_MESSAGE.toSeconds());
        }
        lastMessage.put(channel, now);
        return OptionalLong.empty();
    }
}
