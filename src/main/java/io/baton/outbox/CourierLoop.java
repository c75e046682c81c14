package io.baton.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends a courier out, again and again, as long as the program runs.
public final class CourierLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CourierLoop.class);

    /// So long a message can still be rewritten.
    private static final Duration REMEMBER = Duration.ofDays(400);

    private static final Duration TIDY_EVERY = Duration.ofDays(1);

    private final Courier courier;
    private final InstantSource clock;
    private final Duration poll;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean over;
    private @Nullable Thread thread;

    public CourierLoop(Courier courier, InstantSource clock, RetryPolicy retryPolicy) {
        this.courier = courier;
        this.clock = clock;
        poll = retryPolicy.pollInterval();
        courier.onLaneDone(this::wake);
    }

    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name("courier").start(this::rounds);
        }
    }

    /// Something was put into the outbox: no need to wait for the next round.
    public void wake() {
        bell.release();
    }

    /// Begins nothing new. Who owns the courier's threads waits for what is under way.
    @Override
    public synchronized void close() throws InterruptedException {
        over = true;
        courier.stop();
        wake();
        if (thread != null) {
            thread.join();
        }
    }

    private void rounds() {
        var tidied = clock.instant();
        var down = false;
        while (!over) {
            try {
                courier.dispatch();
                if (tidied.plus(TIDY_EVERY).isBefore(clock.instant())) {
                    tidied = clock.instant();
                    courier.purgeSentLog(tidied.minus(REMEMBER));
                }
                down = false;
            } catch (Unavailable e) {
                if (!down) {
                    LOG.warn("the courier cannot read the outbox: {}", e.getMessage());
                }
                down = true;
            } catch (RuntimeException e) {
                LOG.error("the courier stumbled", e);
            }
            pause();
        }
    }

    private void pause() {
        try {
            var _ = bell.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
            bell.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }
}
