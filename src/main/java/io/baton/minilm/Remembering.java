package io.baton.minilm;

import io.baton.bench.Meaning;
import io.baton.bench.Vector;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Meaning that the build has learned already for the words of the shipped vocabulary, so that a
/// start does not spend half a minute on them; all else is told by the model.
public final class Remembering implements Meaning {
    private static final Logger log = LoggerFactory.getLogger(Remembering.class);

    private final Meaning model;
    private final Map<Long, byte[]> known;

    /// @param known by the keys of the texts
    Remembering(Meaning model, Map<Long, byte[]> known) {
        this.model = model;
        this.known = known;
    }

    /// @param model tells what is not remembered
    public static Remembering shipped(Meaning model) {
        return new Remembering(model, read());
    }

    private static Map<Long, byte[]> read() {
        try {
            return LearnedWords.read();
        } catch (IOException e) {
            log.warn("the learned vocabulary cannot be read; it is learned anew", e);
            return Map.of();
        }
    }

    @Override
    public Optional<Vector> of(String text) {
        return remembered(text).or(() -> model.of(text));
    }

    @Override
    public Optional<Vector> remembered(String text) {
        return Optional.ofNullable(known.get(LearnedWords.key(text))).map(LearnedWords::vector);
    }

    @Override
    public boolean isThere() {
        return model.isThere();
    }

    @Override
    public boolean knows(String word) {
        return model.knows(word);
    }
}
