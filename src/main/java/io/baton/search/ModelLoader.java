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

/// What was learned of the vocabulary. It is learned once, aside, when somebody asks for it; where
/// that failed, the next who asks begins anew.
final class ModelLoader {
    private final SentenceEncoder sentenceEncoder;
    private final Supplier<Vocabulary> vocabulary;
    private final Supplier<ClassifierWeights> directions;
    private final Executor aside;
    private final Duration patience;
    private final AtomicReference<@Nullable CompletableFuture<SearchModel>> learning =
            new AtomicReference<>();

    record SearchModel(VocabularyModel understanding, BenchIndexes benches, PastAnswers lessons) {}

    /// @param patience how long somebody waits who asks while it is learned
    ModelLoader(
            SentenceEncoder sentenceEncoder,
            Supplier<Vocabulary> vocabulary,
            Supplier<ClassifierWeights> directions,
            Executor aside,
            Duration patience) {
        this.sentenceEncoder = sentenceEncoder;
        this.vocabulary = vocabulary;
        this.directions = directions;
        this.aside = aside;
        this.patience = patience;
    }

    /// @return empty where meaning cannot be told, now or ever
    Optional<SearchModel> get() {
        return get(patience);
    }

    /// For who has more patience than somebody who asks.
    Optional<SearchModel> get(Duration within) {
        if (!sentenceEncoder.isAvailable()) {
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
    Optional<SearchModel> getNow() {
        var begun = learning.get();
        return begun == null || !begun.isDone() || begun.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(begun.join());
    }

    private CompletableFuture<SearchModel> begun() {
        var begun = learning.get();
        if (begun != null) {
            return begun;
        }
        var fresh = new CompletableFuture<SearchModel>();
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

    private void learn(CompletableFuture<SearchModel> fresh) {
        try {
            var vocabularyModel =
                    VocabularyModel.learn(vocabulary.get(), sentenceEncoder, directions.get())
                            .orElseThrow();
            fresh.complete(
                    new SearchModel(
                            vocabularyModel,
                            new BenchIndexes(vocabularyModel, aside),
                            new PastAnswers(vocabularyModel::embedNeed, aside)));
        } catch (RuntimeException | Error e) {
            // Native code fails with errors; whoever waits must hear of them too.
            fresh.completeExceptionally(e);
        }
    }
}
