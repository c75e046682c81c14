package io.baton.understanding.token;

import io.baton.understanding.Span;
import java.util.List;

/// Embeds a text and each of its pieces in their context: "bank" in "river bank" and in "the bank
/// called" get different vectors.
@FunctionalInterface
public interface ContextEncoder {
    /// A part of a word, or a whole one.
    record Piece(Span span, float[] vector) {}

    /// @param sentence the whole text's embedding; empty if there is no model
    /// @param pieces in order; a long text may have them for its beginning only
    record TextVectors(float[] sentence, List<Piece> pieces) {
        public static final TextVectors NONE = new TextVectors(new float[0], List.of());
    }

    TextVectors embed(String text);
}
