package io.baton.slack.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How many lookups may start now: so many at once, then so many a minute.
final class LookupBudget {
    private static final Duration REFILL = Duration.ofMinutes(1);

    private final int atOnce;
    private final int perMinute;
    private final InstantSource clock;
    private double left;
    private Instant counted;

    LookupBudget(int atOnce, int perMinute, InstantSource clock) {
        this.atOnce = atOnce;
        this.perMinute = perMinute;
        this.clock = clock;
        left = atOnce;
        counted = clock.instant();
    }

    /// @return how many of them may start, from none to all
    synchronized int take(int wanted) {
        var now = clock.instant();
        var passed = Duration.between(counted, now);
        if (!passed.isNegative()) {
            left =
                    Math.min(
                            atOnce,
                            left + (double) perMinute * passed.toMillis() / REFILL.toMillis());
        }
        counted = now;
        int given = Math.min(wanted, (int) left);
        left -= given;
        return given;
    }
}
