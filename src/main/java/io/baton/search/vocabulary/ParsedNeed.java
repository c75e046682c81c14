package io.baton.search.vocabulary;

import io.baton.search.text.Tokens;
import io.baton.search.vector.Embedding;
import java.util.List;
import java.util.Set;

/// A need, prepared for search.
///
/// @param text the need with typos corrected
/// @param stems stems of the words that aren't stop words
/// @param whole embedding of the whole text
/// @param pieces one per topic; empty if there's only one
public record ParsedNeed(
        String text, Tokens tokens, Set<String> stems, Embedding whole, List<Piece> pieces) {

    /// Weight of the most similar piece, if there are several. The client's industry and town say
    /// little about the need.
    private static final double PIECE_WEIGHT = 0.3;

    public ParsedNeed {
        pieces = List.copyOf(pieces);
    }

    /// A piece of a need.
    public record Piece(String text, Embedding embedding) {

        /// The piece as a need of its own.
        public ParsedNeed asNeed() {
            return ParsedNeed.of(text, embedding, List.of());
        }
    }

    public static ParsedNeed of(String text, Embedding whole, List<Piece> pieces) {
        return new ParsedNeed(text, Tokens.of(text), Tokens.stems(text), whole, pieces);
    }

    /// Similarity to an embedding: mostly of the whole text, plus a little of the most similar
    /// piece.
    public double similarity(Embedding other) {
        double all = whole.similarity(other);
        if (pieces.isEmpty()) {
            return all;
        }
        double highest = -1;
        for (var piece : pieces) {
            highest = Math.max(highest, piece.embedding().similarity(other));
        }
        return blend(all, highest);
    }

    static double blend(double whole, double highestPiece) {
        return (1 - PIECE_WEIGHT) * whole + PIECE_WEIGHT * highestPiece;
    }
}
