package io.baton.search.vector;

import java.util.Optional;

/// Turns words into their meaning. Texts that mean alike point in like directions.
public interface SentenceEncoder {

    /// @return empty where meaning cannot be told, now or ever; the words must do then
    Optional<Embedding> embed(String text);

    /// Whether a word, in small letters, is an ordinary one: then it is no slip of the fingers.
    boolean knowsWord(String word);

    /// What is remembered of a text, so that nobody needs to wait for it.
    default Optional<Embedding> precomputed(String text) {
        return Optional.empty();
    }

    /// @return false once it is known that meaning cannot be told here
    default boolean isAvailable() {
        return true;
    }
}
