package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the courier's dispatch in a loop while the program runs.
public final class CourierLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CourierLoop.class);

    /// How long a message can be rewritten after it was sent.
    private static final Duration SENT_LOG_RETENTION = Duration.ofDays(400);

    private static final Duration TIDY_INTERVAL = Duration.ofDays(1);

    /// After the start, so that an instance that restarts every day tidies too.
    private static final Duration FIRST_TIDY = Duration.ofMinutes(10);

    /// A round takes milliseconds, and at most seconds if the database doesn't answer.
    static final Duration STALLED_AFTER = Duration.ofMinutes(2);

    private final Courier courier;
    private final InstantSource clock;
    private final SteadyTime steadyTime;
    private final Duration pollInterval;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean closed;
    private volatile @Nullable Instant lastRound;
    private @Nullable Thread thread;

    public CourierLoop(Courier courier, InstantSource clock, RetryPolicy retryPolicy) {
        this.courier = courier;
        this.clock = clock;
        steadyTime = new SteadyTime(clock);
        pollInterval = retryPolicy.pollInterval();
        courier.onLaneDone(this::wake);
    }

    public synchronized void start() {
        if (thread == null) {
            lastRound = steadyTime.instant();
            thread = Thread.ofVirtual().name("courier").start(this::loop);
        }
    }

    /// Starts the loop again if it has died. Call from time to time.
    public synchronized void revive() {
        if (thread != null && !closed && !thread.isAlive()) {
            LOG.error("The delivery of posts had ended. It starts again.");
            thread = Thread.ofVirtual().name("courier").start(this::loop);
        }
    }

    /// When the last round ended, if that is so long ago that posts are no longer delivered.
    public Optional<Instant> stalledSince() {
        var last = lastRound;
        return last == null || closed || steadyTime.instant().isBefore(last.plus(STALLED_AFTER))
                ? Optional.empty()
                : Optional.of(last);
    }

    /// Dispatches now instead of at the next poll. Call when the outbox has new posts.
    public void wake() {
        wakeUps.release();
    }

    /// Starts no new deliveries. The owner of the courier's threads waits for those in progress.
    @Override
    public synchronized void close() throws InterruptedException {
        closed = true;
        courier.stop();
        wake();
        if (thread != null) {
            thread.join();
        }
    }

    private void loop() {
        var nextTidy = clock.instant().plus(FIRST_TIDY);
        var unavailable = false;
        while (!closed) {
            try {
                courier.dispatch();
                if (nextTidy.isBefore(clock.instant())) {
                    // Soon again if it fails.
                    nextTidy = clock.instant().plus(FIRST_TIDY);
                    courier.tidy(SENT_LOG_RETENTION);
                    nextTidy = clock.instant().plus(TIDY_INTERVAL);
                }
                unavailable = false;
                lastRound = steadyTime.instant();
            } catch (Unavailable e) {
                if (!unavailable) {
                    LOG.warn("Cannot read the outbox, will retry: {}", e.getMessage());
                }
                unavailable = true;
                // The database's health says what is wrong.
                lastRound = steadyTime.instant();
            } catch (Throwable e) {
                // Even when the memory runs out, the next round must come.
                LOG.error("Dispatching the outbox failed", e);
            }
            pause();
        }
    }

    private void pause() {
        try {
            var _ = wakeUps.tryAcquire(pollInterval.toMillis(), TimeUnit.MILLISECONDS);
            wakeUps.drainPermits();
        } catch (InterruptedException _) {
            LOG.warn("The delivery of posts was interrupted. It goes on.");
        }
    }
}
