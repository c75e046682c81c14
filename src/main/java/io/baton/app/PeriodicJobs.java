package io.baton.app;

import io.baton.outbox.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does now and then what nobody asks for: deadlines, digests, posts that a crash left behind.
/// Several instances may do the same at once; each act has one effect by the database.
final class PeriodicJobs implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PeriodicJobs.class);

    /// One thing to do.
    record Job(String name, Consumer<Instant> act) {}

    private final List<Job> rounds;
    private final Duration pause;
    private final InstantSource clock;
    private volatile @Nullable CountDownLatch end;

    /// @param pause between two times
    PeriodicJobs(List<Job> rounds, Duration pause, InstantSource clock) {
        this.rounds = List.copyOf(rounds);
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public void start() {
        var stop = new CountDownLatch(1);
        end = stop;
        Thread.ofVirtual().name("clockwork").start(() -> run(stop));
    }

    @Override
    public void stop() {
        var stop = end;
        end = null;
        if (stop != null) {
            stop.countDown();
        }
    }

    @Override
    public boolean isRunning() {
        return end != null;
    }

    private void run(CountDownLatch stop) {
        try {
            do {
                rounds.forEach(this::runJob);
            } while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// One that fails does not stop the others.
    private void runJob(Job round) {
        try {
            round.act().accept(clock.instant());
        } catch (Unavailable e) {
            LOG.warn("round {} could not reach the database; it is made again soon", round.name());
        } catch (RuntimeException e) {
            LOG.error("round {} failed; it is made again soon", round.name(), e);
        }
    }
}
