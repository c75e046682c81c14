package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A loop that hangs, fails or dies.
class CourierLoopTest extends CourierScene {
    private final AtomicInteger rounds = new AtomicInteger();
    private final StoppedClock loopClock = new StoppedClock("2026-11-23T10:00:00Z");
    private volatile Runnable trouble = () -> {};
    private final CourierLoop loop =
            new CourierLoop(
                    new Courier(
                            PostOffice.of(parcels, sentLog, doors, List.of(teams)),
                            "one",
                            () -> {
                                rounds.incrementAndGet();
                                trouble.run();
                                return stoppedClock.instant();
                            },
                            RetryPolicy.DEFAULT,
                            Runnable::run,
                            meters),
                    loopClock,
                    RetryPolicy.DEFAULT);
    private final CountDownLatch hanging = new CountDownLatch(1);

    /// Its logging fails as well, so no one can catch it.
    private static final class Fatal extends Error {
        @Override
        public String getMessage() {
            throw new OutOfMemoryError("for a test");
        }
    }

    /// Uncaught errors of the loop belong to the test.
    private static ConditionFactory await() {
        return Awaitility.await().dontCatchUncaughtExceptions();
    }

    @AfterEach
    void close() throws InterruptedException {
        trouble = () -> {};
        hanging.countDown();
        loop.close();
        assertThat(loop.stalledSince()).isEmpty();
    }

    @Test
    void beforeTheStartAndWhileItComesRoundAllIsWell() {
        loopClock.advance(Duration.ofHours(1));
        assertThat(loop.stalledSince()).isEmpty();
        start();
        nextRounds();
        assertThat(loop.stalledSince()).isEmpty();
    }

    @Test
    void aHangingRoundIsNoticed() {
        start();
        var began = loopClock.instant();
        hang();
        loopClock.advance(CourierLoop.STALLED_AFTER.minusSeconds(1));
        assertThat(loop.stalledSince()).isEmpty();
        loopClock.advance(Duration.ofSeconds(1));
        assertThat(loop.stalledSince()).contains(began);
        loop.revive();
        assertThat(loop.stalledSince()).as("it isn't dead").contains(began);

        hanging.countDown();
        await().until(() -> loop.stalledSince().isEmpty());
    }

    @Test
    void roundsThatFailAreNoticed() {
        start();
        trouble =
                () -> {
                    throw new IllegalStateException("for a test");
                };
        nextRounds();
        loopClock.advance(CourierLoop.STALLED_AFTER);
        assertThat(loop.stalledSince()).isPresent();
        trouble = () -> {};
        await().until(() -> {
            loop.wake();
            return loop.stalledSince().isEmpty();
        });
    }

    @Test
    void aSilentDatabaseIsNotTheLoopsFault() {
        start();
        trouble =
                () -> {
                    throw new Unavailable("for a test", new IllegalStateException());
                };
        nextRounds();
        loopClock.advance(CourierLoop.STALLED_AFTER);
        nextRounds();
        assertThat(loop.stalledSince()).isEmpty();
    }

    @Test
    void aClockSetBackHidesNothing() {
        start();
        hang();
        loopClock.advance(Duration.ofDays(-1));
        assertThat(loop.stalledSince()).isEmpty();
        loopClock.advance(CourierLoop.STALLED_AFTER);
        assertThat(loop.stalledSince()).isPresent();
    }

    @Test
    void aLoopThatDiedStartsAgain() {
        start();
        trouble =
                () -> {
                    throw new Fatal();
                };
        loop.wake();
        await().until(() -> {
            int before = rounds.get();
            loop.wake();
            loop.wake();
            return rounds.get() == before;
        });
        trouble = () -> {};
        loopClock.advance(CourierLoop.STALLED_AFTER);
        assertThat(loop.stalledSince()).isPresent();
        await().until(() -> {
            loop.revive();
            return loop.stalledSince().isEmpty();
        });
        nextRounds();
    }

    private void start() {
        put(say("p1", GENERAL));
        loop.start();
        await().until(() -> rounds.get() > 0);
    }

    /// Two rounds that begin from now on have ended.
    private void nextRounds() {
        int before = rounds.get();
        await().until(() -> {
            loop.wake();
            return rounds.get() > before + 10;
        });
    }

    private void hang() {
        var entered = new CountDownLatch(1);
        trouble =
                () -> {
                    entered.countDown();
                    try {
                        hanging.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                };
        await().until(() -> {
            loop.wake();
            return entered.getCount() == 0;
        });
    }
}
