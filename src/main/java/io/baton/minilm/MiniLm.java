package io.baton.minilm;

import io.baton.bench.Meaning;
import io.baton.bench.Vector;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Meaning by all-MiniLM-L6-v2, quantized: 384 dimensions, about 2 ms for a short text, and about
/// 150 MB outside the heap. It loads in the background, so that nobody waits for it at the start.
public final class MiniLm implements Meaning {
    private static final Logger log = LoggerFactory.getLogger(MiniLm.class);

    private final CompletableFuture<Encoder> loading;
    private final Duration patience;

    private MiniLm(CompletableFuture<Encoder> loading, Duration patience) {
        this.loading = loading;
        this.patience = patience;
    }

    /// Begins to load the model.
    ///
    /// @param patience how long a request waits for it; until then, and where the platform's native
    ///   library does not load, meaning cannot be told
    public static MiniLm loading(Duration patience) {
        return loading(Encoder::load, patience);
    }

    static MiniLm loading(Callable<Encoder> source, Duration patience) {
        var encoder = new CompletableFuture<Encoder>();
        Thread.ofPlatform().daemon().name("minilm").start(() -> load(source, encoder));
        return new MiniLm(encoder, patience);
    }

    // Native code fails with errors, not with exceptions.
    private static void load(Callable<Encoder> source, CompletableFuture<Encoder> into) {
        long start = System.nanoTime();
        try {
            into.complete(source.call());
            log.info("sentence model ready after {} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (Exception | LinkageError e) {
            log.warn("no sentence model on this machine; partners are ranked by words", e);
            into.completeExceptionally(e);
        }
    }

    @Override
    public Optional<Vector> of(String text) {
        try {
            var encoder = loading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(encoder.encode(text));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | ExecutionException _) {
            return Optional.empty();
        } catch (RuntimeException e) {
            log.warn("the sentence model failed on a text of {} characters", text.length(), e);
            return Optional.empty();
        }
    }
}
