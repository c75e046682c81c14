package io.baton.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.util.Optional;

/// Remembers the embeddings of recent texts. One message asks for the same text several times: to
/// tell its needs apart, to propose partners, to find the same need elsewhere. The model takes
/// longer than everything else in a search.
final class RecentEmbeddings implements SentenceEncoder {
    /// In bytes: about 2,500 short texts.
    static final long MAX_WEIGHT = 4_000_000;

    /// Longer texts hardly come again.
    private static final int LONGEST = 500;

    private final SentenceEncoder model;
    private final Cache<String, Embedding> recent =
            Caffeine.newBuilder()
                    .maximumWeight(MAX_WEIGHT)
                    .<String, Embedding>weigher(RecentEmbeddings::weight)
                    .executor(Runnable::run)
                    .build();

    RecentEmbeddings(SentenceEncoder model) {
        this.model = model;
    }

    private static int weight(String text, Embedding embedding) {
        return Character.BYTES * text.length() + Float.BYTES * embedding.size();
    }

    @Override
    public Optional<Embedding> embed(String text) {
        var known = recent.getIfPresent(text);
        if (known != null) {
            return Optional.of(known);
        }
        var embedding = model.embed(text);
        if (text.length() <= LONGEST && model.precomputed(text).isEmpty()) {
            embedding.ifPresent(each -> recent.put(text, each));
        }
        return embedding;
    }

    @Override
    public Optional<Embedding> precomputed(String text) {
        return model.precomputed(text);
    }

    /// What is remembered now, in bytes.
    long weight() {
        recent.cleanUp();
        return recent.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    @Override
    public boolean knowsWord(String word) {
        return model.knowsWord(word);
    }

    @Override
    public boolean isAvailable() {
        return model.isAvailable();
    }
}
