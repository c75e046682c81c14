package io.baton.mongo.backup;

import io.baton.mongo.driver.RestoreMark;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Renews the mark of a restore until it is closed: building an index may take longer than others
/// wait.
final class Renewals implements AutoCloseable {
    private final RestoreMark mark;
    private final InstantSource clock;
    private final Duration pause;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    Renewals(RestoreMark mark, InstantSource clock, Duration pause) {
        this.mark = mark;
        this.clock = clock;
        this.pause = pause;
        thread = Thread.ofPlatform().name("restore-mark").daemon().start(this::renew);
    }

    private void renew() {
        try {
            while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                renewOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renewOnce() {
        try {
            mark.renew(clock.instant());
        } catch (RuntimeException ignored) {
            // The restore itself hears of it.
        }
    }

    /// Returns after the last renewal.
    @Override
    public void close() {
        end.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
