package io.baton.slack;

import io.baton.outbox.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;

/// Decides when the next Socket Mode connection may be opened. Slack answers too many attempts with
/// a rate limit and with `too_many_websockets`, so each early end makes the next wait longer, no
/// matter why the connection ended.
final class ReconnectPacing {
    /// A connection that ends sooner counts as a failure.
    static final Duration STABLE = Duration.ofMinutes(1);

    static final Duration LONGEST = Duration.ofMinutes(1);
    static final int MOST_A_MINUTE = 10;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Backoff backoff;
    private final RandomGenerator random;
    private final Deque<Instant> attempts = new ArrayDeque<>();
    private Instant notBefore = Instant.MIN;
    private int failures;

    ReconnectPacing(Duration firstPause, RandomGenerator random) {
        this.backoff = new Backoff(firstPause, LONGEST);
        this.random = random;
    }

    /// @return zero if a connection may be opened now
    Duration wait(Instant now) {
        var earliest = notBefore;
        if (attempts.size() == MOST_A_MINUTE) {
            var window = attempts.getFirst().plus(WINDOW);
            earliest = window.isAfter(earliest) ? window : earliest;
        }
        return earliest.isAfter(now) ? Duration.between(now, earliest) : Duration.ZERO;
    }

    /// Counts an attempt to open a connection.
    void attempted(Instant now) {
        if (attempts.size() == MOST_A_MINUTE) {
            attempts.removeFirst();
        }
        attempts.addLast(now);
    }

    /// A connection couldn't be opened.
    ///
    /// @param atLeast the wait that Slack asks for, or zero
    void failed(Instant now, Duration atLeast) {
        failures++;
        waitAtLeast(now, atLeast);
    }

    /// A connection ended that was open from `start` to `now`.
    ///
    /// @param expected whether Slack asked for a new connection, which may then follow at once
    void ended(Instant start, Instant now, boolean expected, Duration atLeast) {
        boolean early = now.isBefore(start.plus(STABLE));
        if (early) {
            failed(now, atLeast);
        } else if (expected) {
            failures = 0;
            notBefore = now;
        } else {
            failures = 1;
            waitAtLeast(now, atLeast);
        }
    }

    private void waitAtLeast(Instant now, Duration atLeast) {
        var pause = backoff.pause(failures, random);
        notBefore = now.plus(pause.compareTo(atLeast) > 0 ? pause : atLeast);
    }
}
