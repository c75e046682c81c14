package io.baton.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was learned of the vocabulary. It is learned once, aside, when somebody asks for it; where
/// that failed, the next who asks begins anew.
final class Knowledge {
    private final Meaning meaning;
    private final Supplier<Vocabulary> vocabulary;
    private final Supplier<Directions> directions;
    private final Executor aside;
    private final Duration patience;
    private final AtomicReference<@Nullable CompletableFuture<Learned>> learning =
            new AtomicReference<>();

    record Learned(Understanding understanding, Benches benches, Lessons lessons) {}

    /// @param patience how long somebody waits who asks while it is learned
    Knowledge(
            Meaning meaning,
            Supplier<Vocabulary> vocabulary,
            Supplier<Directions> directions,
            Executor aside,
            Duration patience) {
        this.meaning = meaning;
        this.vocabulary = vocabulary;
        this.directions = directions;
        this.aside = aside;
        this.patience = patience;
    }

    /// @return empty where meaning cannot be told, now or ever
    Optional<Learned> learned() {
        return learned(patience);
    }

    /// For who has more patience than somebody who asks.
    Optional<Learned> learned(Duration within) {
        if (!meaning.isThere()) {
            return Optional.empty();
        }
        var now = begun();
        try {
            return Optional.of(now.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException _) {
            learning.compareAndSet(now, null);
            return Optional.empty();
        }
    }

    /// What is learned already; nobody waits, and nothing begins.
    Optional<Learned> now() {
        var begun = learning.get();
        return begun == null || !begun.isDone() || begun.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(begun.join());
    }

    private CompletableFuture<Learned> begun() {
        var begun = learning.get();
        if (begun != null) {
            return begun;
        }
        var fresh = new CompletableFuture<Learned>();
        var there = learning.compareAndExchange(null, fresh);
        if (there != null) {
            return there;
        }
        try {
            aside.execute(() -> learn(fresh));
        } catch (RejectedExecutionException e) {
            fresh.completeExceptionally(e);
        }
        return fresh;
    }

    private void learn(CompletableFuture<Learned> fresh) {
        try {
            var understanding =
                    Understanding.learn(vocabulary.get(), meaning, directions.get()).orElseThrow();
            fresh.complete(
                    new Learned(
                            understanding,
                            new Benches(understanding, aside),
                            new Lessons(understanding::embedNeed, aside)));
        } catch (RuntimeException | Error e) {
            // Native code fails with errors; whoever waits must hear of them too.
            fresh.completeExceptionally(e);
        }
    }
}
