package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PeriodicJobsTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-03T09:00:00Z"));

    @Test
    void aJobThatRunsOutOfMemoryStopsNeitherItselfNorTheOthers() throws Exception {
        var failures = new AtomicInteger();
        var others = new CountDownLatch(3);
        var jobs =
                List.of(
                        new PeriodicJobs.Job(
                                "greedy",
                                _ -> {
                                    failures.incrementAndGet();
                                    throw new OutOfMemoryError("for a test");
                                }),
                        new PeriodicJobs.Job("modest", _ -> others.countDown()));
        var periodicJobs = new PeriodicJobs(jobs, Duration.ofMillis(1), CLOCK);
        periodicJobs.start();
        try {
            assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            periodicJobs.stop();
        }
        assertThat(failures.get()).isGreaterThanOrEqualTo(3);
    }
}
