package io.baton.search.vector;

import java.util.Optional;

/// Turns a text into an embedding. Texts with similar meanings get similar embeddings.
public interface SentenceEncoder {

    /// @return empty if the model isn't available, now or ever; fall back to keywords then
    Optional<Embedding> embed(String text);

    /// Whether a lowercase word is ordinary English, and therefore no typo.
    boolean knowsWord(String word);

    /// The stored embedding of a text, if there is one. Returns at once.
    default Optional<Embedding> precomputed(String text) {
        return Optional.empty();
    }

    /// @return false once it's known that the model can't be used here
    default boolean isAvailable() {
        return true;
    }
}
