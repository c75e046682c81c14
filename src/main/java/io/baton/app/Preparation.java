package io.baton.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/// Loads the models that the first messages and searches need, while the rest of Baton starts.
/// Baton isn't ready before that, unless it takes much longer than everything else; then the first
/// search waits, or ranks by keywords.
final class Preparation implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final Duration patience;
    private final CompletableFuture<Void> done;

    /// Starts the tasks at once.
    ///
    /// @param patience how long [#run] waits for them
    Preparation(Duration patience, Executor threads, List<Runnable> tasks) {
        this.patience = patience;
        done =
                CompletableFuture.allOf(
                        tasks.stream()
                                .map(task -> CompletableFuture.runAsync(task, threads))
                                .toArray(CompletableFuture[]::new));
    }

    /// Called when everything else is ready.
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            done.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            LOG.warn("a model can't be loaded", e.getCause());
        }
    }
}
