package io.baton.minilm;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Meaning that the build has learned already for the words of the shipped vocabulary, so that a
/// start does not spend half a minute on them; all else is told by the model.
public final class PrecomputedEncoder implements SentenceEncoder {
    private static final Logger log = LoggerFactory.getLogger(PrecomputedEncoder.class);

    private final SentenceEncoder model;
    private final Map<Long, byte[]> known;

    /// @param known by the keys of the texts
    public PrecomputedEncoder(SentenceEncoder model, Map<Long, byte[]> known) {
        this.model = model;
        this.known = known;
    }

    /// @param model tells what is not remembered
    public static PrecomputedEncoder shipped(SentenceEncoder model) {
        return new PrecomputedEncoder(model, read());
    }

    private static Map<Long, byte[]> read() {
        try {
            return PrecomputedEmbeddings.read();
        } catch (IOException e) {
            log.warn("the learned vocabulary cannot be read; it is learned anew", e);
            return Map.of();
        }
    }

    @Override
    public Optional<Embedding> embed(String text) {
        return precomputed(text).or(() -> model.embed(text));
    }

    @Override
    public Optional<Embedding> precomputed(String text) {
        return Optional.ofNullable(known.get(PrecomputedEmbeddings.key(text)))
                .map(PrecomputedEmbeddings::embedding);
    }

    @Override
    public boolean isAvailable() {
        return model.isAvailable();
    }

    @Override
    public boolean knowsWord(String word) {
        return model.knowsWord(word);
    }
}
