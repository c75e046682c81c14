package io.baton.slack;

import io.baton.outbox.Backoff;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.slack.SocketModeSession.End;
import io.baton.slack.api.SlackSockets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Socket Mode: Baton opens the connection, so it needs no public address. This class keeps one
/// connection open, and is the only one that opens another.
final class SocketModeConnection {
    private static final Logger LOG = LoggerFactory.getLogger(SocketModeConnection.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);
    private static final Duration WHILE_DISABLED = Duration.ofMinutes(1);

    /// Asks Slack for an address and starts to connect to it.
    interface Opener {
        CallResult<SocketModeSession> open();
    }

    private final Opener opener;
    private final Duration greeting;
    private final ReconnectPacing pacing;
    private final InstantSource clock;
    private final Predicate<Duration> pause;
    private Instant lastWarning = Instant.MIN;
    private volatile @Nullable SocketModeSession session;
    private volatile String problem = "not tried yet";
    private volatile boolean stopped;

    /// @param greeting how long to wait for Slack's greeting
    /// @param pause waits; returns false if it was interrupted
    SocketModeConnection(
            Opener opener,
            Duration greeting,
            ReconnectPacing pacing,
            InstantSource clock,
            Predicate<Duration> pause) {
        this.opener = opener;
        this.greeting = greeting;
        this.pacing = pacing;
        this.clock = clock;
        this.pause = pause;
    }

    static SocketModeConnection of(
            SlackSockets sockets,
            SocketModeEnvelopes envelopes,
            Executor threads,
            SlackTimeouts slackTimeouts,
            InstantSource clock) {
        var firstPause = slackTimeouts.checkInterval().dividedBy(5);
        return new SocketModeConnection(
                () ->
                        sockets.address()
                                .map(address ->
                                        new SocketModeSession(
                                                sockets, address, envelopes, threads)),
                slackTimeouts.call(),
                new ReconnectPacing(firstPause, RandomGenerator.getDefault()),
                clock,
                Backoff::sleep);
    }

    boolean connected() {
        var current = session;
        return current != null && current.connected();
    }

    /// Why the last connection ended or couldn't be opened, for the health check.
    String problem() {
        return problem;
    }

    /// Keeps a connection open until [#stop].
    void keepOpen() {
        try {
            while (!stopped && pause.test(pacing.wait(clock.instant()))) {
                connectOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            replace(null);
        }
    }

    void stop() {
        stopped = true;
    }

    private void connectOnce() throws InterruptedException {
        pacing.attempted(clock.instant());
        var result = opener.open();
        switch (result) {
            case Ok<SocketModeSession>(var fresh) -> serve(fresh);
            case RateLimited<SocketModeSession>(var atLeast) -> failed(result.brief(), atLeast);
            case Failed<SocketModeSession> _,
                    Unknown<SocketModeSession> _,
                    Refused<SocketModeSession> _,
                    Gone<SocketModeSession> _ ->
                    failed(result.brief(), Duration.ZERO);
        }
    }

    /// The old connection serves until the new one is greeted.
    private void serve(SocketModeSession fresh) throws InterruptedException {
        var start = clock.instant();
        try {
            if (fresh.greeted(greeting)) {
                replace(fresh);
                LOG.info("connected to Slack by socket");
            }
            ended(start, fresh.end());
        } finally {
            if (session != fresh) {
                fresh.close();
            }
        }
    }

    private void ended(Instant start, End end) {
        var now = clock.instant();
        pacing.ended(start, now, end.refresh(), end.disabled() ? WHILE_DISABLED : Duration.ZERO);
        if (end.disabled()) {
            warn(
                    "Socket Mode is turned off for this app (link_disabled). Turn it on at"
                            + " https://api.slack.com/apps");
        } else if (!end.refresh() || !pacing.wait(now).isZero()) {
            warn("Slack ended the socket connection: " + end.reason());
        }
    }

    private void failed(String why, Duration atLeast) {
        pacing.failed(clock.instant(), atLeast);
        warn("can't connect to Slack by socket: " + why);
    }

    /// At most one line a minute.
    private void warn(String what) {
        problem = what;
        var now = clock.instant();
        if (!now.isBefore(lastWarning.plus(BETWEEN_WARNINGS))) {
            lastWarning = now;
            LOG.warn("{}; trying again in {} s", what, Math.max(1, pacing.wait(now).toSeconds()));
        }
    }

    private void replace(@Nullable SocketModeSession next) {
        var old = session;
        session = next;
        if (old != null) {
            old.retire();
        }
    }
}
