package io.baton.search;

import io.baton.search.index.BenchIndexes;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vocabulary.ClassifierWeights;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.search.vocabulary.VocabularyModel;
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

/// Loads the search model once, in the background, on first use. After a failure, the next call
/// starts again.
final class ModelLoader {
    private final SentenceEncoder sentenceEncoder;
    private final Supplier<Vocabulary> vocabulary;
    private final Supplier<ClassifierWeights> classifierWeights;
    private final Executor background;
    private final Duration timeout;
    private final AtomicReference<@Nullable CompletableFuture<SearchModel>> loading =
            new AtomicReference<>();

    record SearchModel(
            VocabularyModel vocabularyModel, BenchIndexes benchIndexes, PastAnswers pastAnswers) {}

    /// @param timeout how long a caller waits while the model is loading
    ModelLoader(
            SentenceEncoder sentenceEncoder,
            Supplier<Vocabulary> vocabulary,
            Supplier<ClassifierWeights> classifierWeights,
            Executor background,
            Duration timeout) {
        this.sentenceEncoder = sentenceEncoder;
        this.vocabulary = vocabulary;
        this.classifierWeights = classifierWeights;
        this.background = background;
        this.timeout = timeout;
    }

    /// @return empty if the model isn't available, now or ever
    Optional<SearchModel> get() {
        return get(timeout);
    }

    /// The same with a longer timeout.
    Optional<SearchModel> get(Duration within) {
        if (!sentenceEncoder.isAvailable()) {
            return Optional.empty();
        }
        var current = startOrJoin();
        try {
            return Optional.of(current.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException _) {
            loading.compareAndSet(current, null);
            return Optional.empty();
        }
    }

    /// Returns the model if it's loaded. Doesn't wait, and doesn't start loading.
    Optional<SearchModel> getNow() {
        var running = loading.get();
        return running == null || !running.isDone() || running.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(running.join());
    }

    private CompletableFuture<SearchModel> startOrJoin() {
        var running = loading.get();
        if (running != null) {
            return running;
        }
        var started = new CompletableFuture<SearchModel>();
        var other = loading.compareAndExchange(null, started);
        if (other != null) {
            return other;
        }
        try {
            background.execute(() -> load(started));
        } catch (RejectedExecutionException e) {
            started.completeExceptionally(e);
        }
        return started;
    }

    private void load(CompletableFuture<SearchModel> started) {
        try {
            var vocabularyModel =
                    VocabularyModel.learn(
                                    vocabulary.get(), sentenceEncoder, classifierWeights.get())
                            .orElseThrow();
            started.complete(
                    new SearchModel(
                            vocabularyModel,
                            new BenchIndexes(vocabularyModel, background),
                            new PastAnswers(vocabularyModel::embedNeed, background)));
        } catch (RuntimeException | Error e) {
            // Native code throws errors. Waiting callers must see them too.
            started.completeExceptionally(e);
        }
    }
}
