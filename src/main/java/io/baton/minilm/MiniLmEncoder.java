package io.baton.minilm;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Meaning by all-MiniLM-L6-v2, quantized: 384 dimensions, about 2 ms for a short text, and about
/// 150 MB outside the heap. It loads in the background, when it is told to or first asked.
public final class MiniLmEncoder implements SentenceEncoder {
    private static final Logger log = LoggerFactory.getLogger(MiniLmEncoder.class);

    private final Callable<MiniLmModel> source;
    private final Duration patience;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<MiniLmModel> loading = new CompletableFuture<>();

    /// Whether somebody has waited in vain: then nobody else does.
    private final AtomicBoolean slow = new AtomicBoolean();

    /// @param patience how long the first request waits for the model; until it is there, and where
    ///   the platform's native library does not load, meaning cannot be told
    public MiniLmEncoder(Duration patience) {
        this(MiniLmModel::load, patience);
    }

    MiniLmEncoder(Callable<MiniLmModel> source, Duration patience) {
        this.source = source;
        this.patience = patience;
    }

    /// Begins to load the model, once.
    public void load() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("minilm").start(this::loadNow);
        }
    }

    // Native code fails with errors, not with exceptions.
    private void loadNow() {
        long start = System.nanoTime();
        try {
            loading.complete(source.call());
            log.debug("sentence model ready after {} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (Exception | LinkageError e) {
            log.warn("no sentence model on this machine; partners are ranked by words", e);
            loading.completeExceptionally(e);
        }
    }

    @Override
    public Optional<Embedding> embed(String text) {
        try {
            return encoder().flatMap(miniLmModel -> miniLmModel.encode(text));
        } catch (RuntimeException | LinkageError e) {
            log.warn("the sentence model failed on a text of {} characters", text.length(), e);
            return Optional.empty();
        }
    }

    @Override
    public boolean knowsWord(String word) {
        return encoder().map(miniLmModel -> miniLmModel.knowsWord(word)).orElse(true);
    }

    @Override
    public boolean isAvailable() {
        return loading.isDone() ? !loading.isCompletedExceptionally() : !slow.get();
    }

    private Optional<MiniLmModel> encoder() {
        load();
        try {
            long wait = slow.get() ? 0 : patience.toMillis();
            return Optional.of(loading.get(wait, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException _) {
            slow.set(true);
            return Optional.empty();
        } catch (ExecutionException _) {
            return Optional.empty();
        }
    }
}
