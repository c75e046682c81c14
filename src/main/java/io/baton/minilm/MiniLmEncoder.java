package io.baton.minilm;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import io.baton.understanding.token.ContextEncoder;
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

/// Embeds texts with all-MiniLM-L6-v2, quantized: 384 dimensions, about 2 ms for a short text, and
/// about 150 MB outside the heap. Loads in the background, on request or on first use.
public final class MiniLmEncoder implements SentenceEncoder {
    private static final Logger log = LoggerFactory.getLogger(MiniLmEncoder.class);

    private final Callable<MiniLmModel> source;
    private final Duration timeout;
    private final AtomicBoolean started = new AtomicBoolean();
    private final CompletableFuture<MiniLmModel> loading = new CompletableFuture<>();

    /// Set after the first caller waited in vain. From then on no one waits.
    private final AtomicBoolean slow = new AtomicBoolean();

    /// @param timeout how long the first caller waits for the model. Until it's loaded, or if the
    ///   platform has no native library, [#embed] returns empty.
    public MiniLmEncoder(Duration timeout) {
        this(MiniLmModel::load, timeout);
    }

    MiniLmEncoder(Callable<MiniLmModel> source, Duration timeout) {
        this.source = source;
        this.timeout = timeout;
    }

    /// Starts loading the model, once.
    public void load() {
        if (started.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("minilm").start(this::loadNow);
        }
    }

    // Native code throws errors, not exceptions.
    private void loadNow() {
        long start = System.nanoTime();
        try {
            loading.complete(EngineLifetime.untilDone(source));
            log.debug("sentence model ready after {} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (Exception | LinkageError e) {
            log.warn("no sentence model on this machine; ranking partners by keywords", e);
            loading.completeExceptionally(e);
        }
    }

    @Override
    public Optional<Embedding> embed(String text) {
        try {
            return model().flatMap(loaded -> loaded.encode(text));
        } catch (RuntimeException | LinkageError e) {
            log.warn("the sentence model failed on a text of {} characters", text.length(), e);
            return Optional.empty();
        }
    }

    /// A text's embedding and that of each of its pieces. Empty if there is no model.
    public ContextEncoder.TextVectors embedInContext(String text) {
        try {
            return model().map(loaded -> loaded.embedInContext(text))
                    .orElse(ContextEncoder.TextVectors.NONE);
        } catch (RuntimeException | LinkageError e) {
            log.warn("the sentence model failed on a text of {} characters", text.length(), e);
            return ContextEncoder.TextVectors.NONE;
        }
    }

    @Override
    public boolean knowsWord(String word) {
        return model().map(loaded -> loaded.knowsWord(word)).orElse(true);
    }

    /// See [MiniLmModel#isCommonWord].
    public boolean isCommonWord(String word) {
        return model().map(loaded -> loaded.isCommonWord(word)).orElse(true);
    }

    @Override
    public boolean isAvailable() {
        return loading.isDone() ? !loading.isCompletedExceptionally() : !slow.get();
    }

    private Optional<MiniLmModel> model() {
        load();
        try {
            long wait = slow.get() ? 0 : timeout.toMillis();
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
