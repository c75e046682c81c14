package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class PreparationTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    private void readyAfter(Duration patience, Runnable... tasks) {
        new Preparation(patience, threads, List.of(tasks)).run(new DefaultApplicationArguments());
    }

    @Test
    void batonIsReadyOnceAllIsLoaded() {
        var loaded = new AtomicInteger();

        readyAfter(LONG, loaded::incrementAndGet, loaded::incrementAndGet);

        assertThat(loaded).hasValue(2);
    }

    @Test
    void batonIsReadyWithoutAModelThatTakesTooLong() {
        var never = new CountDownLatch(1);

        assertThatCode(() -> readyAfter(SHORT, () -> awaited(never))).doesNotThrowAnyException();
        never.countDown();
    }

    @Test
    void batonIsReadyWithoutAModelThatCannotBeLoaded() {
        assertThatCode(() ->
                        readyAfter(
                                LONG,
                                () -> {
                                    throw new IllegalStateException("missing");
                                }))
                .doesNotThrowAnyException();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
