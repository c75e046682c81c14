package io.baton.search.gaps;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.bench.Excerpt;
import io.baton.bench.GapGrouping.Coverage;
import io.baton.search.text.NormalizedText;
import io.baton.search.vector.Embedding;
import io.baton.search.vocabulary.NeedInterpreter;
import io.baton.search.vocabulary.Service;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Caches interpreted needs. Interpreting one takes about 20 ms, too long to wait for hundreds.
/// When full, the least used are evicted.
final class NeedCache {
    /// Maximum size. About 2 kB each.
    private static final int MAX_SIZE = 4_096;

    /// Right after startup the model may not be ready. Each attempt waits for it a while, so a
    /// caller with a longer timeout makes more attempts.
    private static final int MAX_ATTEMPTS = 10;

    private static final int BATCH_SIZE = 16;

    private final NeedInterpreter needInterpreter;
    private final Executor background;
    private final ReentrantLock lock = new ReentrantLock();

    /// Evicts on the calling thread, because the common pool computes embeddings.
    private final Cache<String, Interpretation> byWording =
            Caffeine.newBuilder().maximumSize(MAX_SIZE).executor(Runnable::run).build();

    private record Interpretation(@Nullable Service service, Embedding embedding) {}

    /// The needs interpreted in time. Returns nothing for the others.
    static final class KnownNeeds implements NeedInterpreter {
        private final Map<String, Interpretation> known;
        private final boolean inTime;

        private KnownNeeds(Map<String, Interpretation> known, boolean inTime) {
            this.known = known;
            this.inTime = inTime;
        }

        Coverage coverage() {
            if (inTime) {
                return Coverage.COMPLETE;
            }
            return known.isEmpty() ? Coverage.NONE : Coverage.PARTIAL;
        }

        @Override
        public Optional<Service> serviceFor(String need) {
            return interpretation(need).map(Interpretation::service);
        }

        @Override
        public Optional<Embedding> embed(String text) {
            return interpretation(text).map(Interpretation::embedding);
        }

        private Optional<Interpretation> interpretation(String text) {
            return Optional.ofNullable(known.get(key(text)));
        }
    }

    /// @param background runs the interpretation
    NeedCache(NeedInterpreter needInterpreter, Executor background) {
        this.needInterpreter = needInterpreter;
        this.background = background;
    }

    /// Interprets a need in the background, for later.
    void prefetch(String need) {
        interpretInBatches(List.of(need), 0, 1, new CompletableFuture<>());
    }

    /// Returns what is known of these needs within the timeout, starting with the first. The rest
    /// is interpreted in the background for later calls.
    KnownNeeds lookUp(List<String> needs, Duration timeout) {
        var unknown = needs.stream().filter(need -> cached(key(need)) == null).toList();
        boolean inTime = unknown.isEmpty() || waitFor(unknown, timeout);
        var known = new HashMap<String, Interpretation>();
        for (var need : needs) {
            var interpretation = cached(key(need));
            if (interpretation != null) {
                known.put(key(need), interpretation);
            }
        }
        return new KnownNeeds(known, inTime);
    }

    /// @return whether all were tried in time
    private boolean waitFor(List<String> needs, Duration timeout) {
        int attempts = (int) Math.min(MAX_ATTEMPTS, 1 + timeout.toSeconds());
        var done = new CompletableFuture<Void>();
        interpretInBatches(needs, 0, attempts, done);
        try {
            done.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        }
    }

    /// One batch per task, so that a shutdown doesn't wait for all: no further batch is accepted
    /// then.
    private void interpretInBatches(
            List<String> needs, int from, int attempts, CompletableFuture<Void> done) {
        int to = Math.min(needs.size(), from + BATCH_SIZE);
        try {
            background.execute(() -> {
                try {
                    if (interpretAll(needs.subList(from, to), attempts) && to < needs.size()) {
                        interpretInBatches(needs, to, attempts, done);
                    } else {
                        done.complete(null);
                    }
                } catch (RuntimeException | Error e) {
                    done.completeExceptionally(e);
                    throw e;
                }
            });
        } catch (RejectedExecutionException e) {
            done.completeExceptionally(e);
        }
    }

    /// Holds a lock, so that two callers don't interpret the same need twice.
    ///
    /// @return false if the model isn't available
    private boolean interpretAll(List<String> needs, int attempts) {
        lock.lock();
        try {
            return needs.stream().allMatch(need -> interpret(need, attempts));
        } finally {
            lock.unlock();
        }
    }

    /// @return false if the model isn't available, so the next needs can't be interpreted either
    private boolean interpret(String need, int attempts) {
        if (cached(key(need)) != null) {
            return true;
        }
        for (int i = 0; i < attempts; i++) {
            var embedding = needInterpreter.embed(need);
            if (embedding.isPresent()) {
                var service = needInterpreter.serviceFor(need).orElse(null);
                byWording.put(key(need), new Interpretation(service, embedding.get()));
                return true;
            }
        }
        return false;
    }

    private static String key(String need) {
        return NormalizedText.of(Excerpt.of(need));
    }

    private @Nullable Interpretation cached(String key) {
        return byWording.getIfPresent(key);
    }
}
