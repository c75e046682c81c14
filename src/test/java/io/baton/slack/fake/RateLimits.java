package io.baton.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// Enforces rate limits and records calls that ignore them.
public final class RateLimits {
    private static final Duration PER_MESSAGE = Duration.ofSeconds(1);

    /// Calls this soon after a 429 may have been under way already: they are refused, but no
    /// violation. In real time.
    private static final Duration UNDER_WAY = Duration.ofMillis(100);

    private final Map<String, Ban> bans = new HashMap<>();
    private final Map<String, Instant> lastMessage = new HashMap<>();
    private final InstantSource clock;
    private final Violations violations;
    private boolean oneMessageASecond;

    private record Ban(Instant until, long sinceNanos) {}

    RateLimits(InstantSource clock, Violations violations) {
        this.clock = clock;
        this.violations = violations;
    }

    /// Turns Slack's rule "about one message per second per channel" on or off; off by default.
    public synchronized void oneMessageASecondPerChannel(boolean on) {
        oneMessageASecond = on;
    }

    /// Rate-limits the method from now on for that long.
    public synchronized void ban(String method, Duration retryAfter) {
        bans.put(method, new Ban(clock.instant().plus(retryAfter), System.nanoTime()));
    }

    /// @return seconds for `Retry-After` if the call comes too early
    synchronized OptionalLong check(String method, String channel) {
        boolean posts = method.equals("chat.postMessage");
        OptionalLong left = left(method, method, channel);
        if (left.isEmpty() && posts) {
            left = left(channel, method, channel);
        }
        return left.isEmpty() && posts && oneMessageASecond ? pace(channel) : left;
    }

    private OptionalLong left(String key, String method, String channel) {
        Ban ban = bans.get(key);
        Instant now = clock.instant();
        if (ban == null || !now.isBefore(ban.until())) {
            return OptionalLong.empty();
        }
        if (System.nanoTime() - ban.sinceNanos() > UNDER_WAY.toNanos()) {
            violations.add(Violation.Kind.INSIDE_RETRY_AFTER, method + " " + channel);
        }
        return OptionalLong.of(
                Math.max(1, Duration.between(now, ban.until()).plusMillis(999).toSeconds()));
    }

    private OptionalLong pace(String channel) {
        Instant now = clock.instant();
        Instant last = lastMessage.get(channel);
        if (last != null && now.isBefore(last.plus(PER_MESSAGE))) {
            ban(channel, PER_MESSAGE);
            return OptionalLong.of(PER_MESSAGE.toSeconds());
        }
        lastMessage.put(channel, now);
        return OptionalLong.empty();
    }
}
