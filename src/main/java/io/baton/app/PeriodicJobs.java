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

/// Runs jobs at intervals: offer deadlines, digests, and the sweep for posts that a crash left
/// behind. Several instances may run the same job at once; the database gives each step one effect.
final class PeriodicJobs implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PeriodicJobs.class);

    record Job(String name, Consumer<Instant> task) {}

    private final List<Job> jobs;
    private final Duration interval;
    private final InstantSource clock;
    private volatile @Nullable CountDownLatch stopSignal;

    /// @param interval the interval between two runs
    PeriodicJobs(List<Job> jobs, Duration interval, InstantSource clock) {
        this.jobs = List.copyOf(jobs);
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public void start() {
        var stop = new CountDownLatch(1);
        stopSignal = stop;
        Thread.ofVirtual().name("jobs").start(() -> run(stop));
    }

    @Override
    public void stop() {
        var stop = stopSignal;
        stopSignal = null;
        if (stop != null) {
            stop.countDown();
        }
    }

    @Override
    public boolean isRunning() {
        return stopSignal != null;
    }

    private void run(CountDownLatch stop) {
        try {
            do {
                jobs.forEach(this::runJob);
            } while (!stop.await(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A job that fails doesn't stop the others.
    private void runJob(Job job) {
        try {
            job.task().accept(clock.instant());
        } catch (Unavailable e) {
            LOG.warn(
                    "Job {} couldn't reach the database. It runs again in a few seconds.",
                    job.name());
        } catch (RuntimeException | Error e) {
            LOG.error("Job {} failed. It runs again in a few seconds.", job.name(), e);
        }
    }
}
