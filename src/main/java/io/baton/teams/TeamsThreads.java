package io.baton.teams;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The threads of the Teams door.
///
/// @param turns run what people do
/// @param background check the credentials
/// @param calls call Microsoft
record TeamsThreads(ExecutorService turns, ExecutorService background, ExecutorService calls) {
    private static final Logger LOG = LoggerFactory.getLogger(TeamsThreads.class);

    static TeamsThreads start() {
        return new TeamsThreads(
                Executors.newVirtualThreadPerTaskExecutor(),
                Executors.newVirtualThreadPerTaskExecutor(),
                Executors.newVirtualThreadPerTaskExecutor());
    }

    /// Waits for turns in progress, but not longer than this.
    void stop(Duration patience) {
        background.shutdownNow();
        turns.shutdown();
        try {
            if (!turns.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Closed while a Teams turn was still running");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        calls.shutdown();
    }
}
