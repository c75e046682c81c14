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

/// Remembers what was understood of needs: to understand one takes about 20 ms, and nobody waits
/// for hundreds. When there is no more room, those asked for least go.
final class NeedCache {
    /// About 2 kB each.
    private static final int MOST = 4_096;

    /// Soon after the start meaning cannot be told yet. Each try waits a while for it, so who has
    /// patience tries more than once.
    private static final int TRIES = 10;

    private static final int SLICE = 16;

    private final NeedInterpreter needInterpreter;
    private final Executor aside;
    private final ReentrantLock learning = new ReentrantLock();

    /// Makes room where something is added: the common pool computes embeddings.
    private final Cache<String, Interpretation> byWording =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    private record Interpretation(@Nullable Service service, Embedding meaning) {}

    /// What was understood in time; of other needs nothing can be told.
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
            return understood(need).map(Interpretation::service);
        }

        @Override
        public Optional<Embedding> embed(String text) {
            return understood(text).map(Interpretation::meaning);
        }

        private Optional<Interpretation> understood(String text) {
            return Optional.ofNullable(known.get(key(text)));
        }
    }

    /// @param aside where needs are understood
    NeedCache(NeedInterpreter needInterpreter, Executor aside) {
        this.needInterpreter = needInterpreter;
        this.aside = aside;
    }

    /// Understands a need that will be asked for, aside.
    void prefetch(String need) {
        learn(List.of(need), 0, 1, new CompletableFuture<>());
    }

    /// What is understood of these needs within so long, the first of them first. The rest is
    /// learned on, for who asks later.
    KnownNeeds lookUp(List<String> needs, Duration patience) {
        var unknown = needs.stream().filter(need -> remembered(key(need)) == null).toList();
        boolean inTime = unknown.isEmpty() || waitFor(unknown, patience);
        var known = new HashMap<String, Interpretation>();
        for (var need : needs) {
            var understood = remembered(key(need));
            if (understood != null) {
                known.put(key(need), understood);
            }
        }
        return new KnownNeeds(known, inTime);
    }

    /// @return whether all were looked at in time
    private boolean waitFor(List<String> needs, Duration patience) {
        int tries = (int) Math.min(TRIES, 1 + patience.toSeconds());
        var done = new CompletableFuture<Void>();
        learn(needs, 0, tries, done);
        try {
            done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        }
    }

    /// A slice at a time, so that a stop need not wait for all: then no more is taken on.
    private void learn(List<String> needs, int from, int tries, CompletableFuture<Void> done) {
        int to = Math.min(needs.size(), from + SLICE);
        try {
            aside.execute(() -> {
                try {
                    if (interpretAll(needs.subList(from, to), tries) && to < needs.size()) {
                        learn(needs, to, tries, done);
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

    /// One at a time, so that two who ask at once do not learn the same twice.
    ///
    /// @return false where meaning cannot be told
    private boolean interpretAll(List<String> needs, int tries) {
        learning.lock();
        try {
            return needs.stream().allMatch(need -> interpret(need, tries));
        } finally {
            learning.unlock();
        }
    }

    /// @return false where meaning cannot be told, so of the next need neither
    private boolean interpret(String need, int tries) {
        if (remembered(key(need)) != null) {
            return true;
        }
        for (int i = 0; i < tries; i++) {
            var meaning = needInterpreter.embed(need);
            if (meaning.isPresent()) {
                var service = needInterpreter.serviceFor(need).orElse(null);
                byWording.put(key(need), new Interpretation(service, meaning.get()));
                return true;
            }
        }
        return false;
    }

    private static String key(String need) {
        return NormalizedText.of(Excerpt.of(need));
    }

    private @Nullable Interpretation remembered(String key) {
        return byWording.getIfPresent(key);
    }
}
