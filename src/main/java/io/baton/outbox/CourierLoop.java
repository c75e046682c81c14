package io.baton.outbox;

import java.time.Duration;
import java.time.InstantSource;
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

    private final Courier courier;
    private final InstantSource clock;
    private final Duration pollInterval;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean closed;
    private @Nullable Thread thread;

    public CourierLoop(Courier courier, InstantSource clock, RetryPolicy retryPolicy) {
        this.courier = courier;
        this.clock = clock;
        pollInterval = retryPolicy.pollInterval();
        courier.onLaneDone(this::wake);
    }

    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name("courier").start(this::loop);
        }
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
            } catch (Unavailable e) {
                if (!unavailable) {
                    LOG.warn("Cannot read the outbox, will retry: {}", e.getMessage());
                }
                unavailable = true;
            } catch (RuntimeException | Error e) {
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
