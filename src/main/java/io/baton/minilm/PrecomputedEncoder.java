package io.baton.minilm;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the embeddings of the shipped vocabulary, computed by the build, so that startup doesn't
/// take half a minute longer. Everything else goes to the model.
public final class PrecomputedEncoder implements SentenceEncoder {
    private static final Logger log = LoggerFactory.getLogger(PrecomputedEncoder.class);

    private final SentenceEncoder model;
    private final Map<Long, byte[]> known;

    /// @param known quantized embeddings by the key of their text
    public PrecomputedEncoder(SentenceEncoder model, Map<Long, byte[]> known) {
        this.model = model;
        this.known = known;
    }

    /// @param model embeds all other texts
    public static PrecomputedEncoder shipped(SentenceEncoder model) {
        return new PrecomputedEncoder(model, read());
    }

    private static Map<Long, byte[]> read() {
        try {
            return PrecomputedEmbeddings.read();
        } catch (IOException e) {
            log.warn("can't read the precomputed vocabulary; computing it again", e);
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
