package io.baton.search.vocabulary;

import io.baton.search.text.Tokens;
import io.baton.search.vector.Embedding;
import java.util.List;
import java.util.Set;

/// What a client said, prepared for the search.
///
/// @param text with slips of the fingers mended
/// @param stems of the words that say something
/// @param whole the meaning of all of it
/// @param pieces in which one thing is told at a time; empty where it is all one
public record ParsedNeed(
        String text, Tokens tokens, Set<String> stems, Embedding whole, List<Piece> pieces) {

    /// How much of a likeness comes from the piece that is likest, where there are several: a trade
    /// and a town beside it tell little of what is needed.
    private static final double PIECE = 0.3;

    public ParsedNeed {
        pieces = List.copyOf(pieces);
    }

    /// A piece of a need, in its words.
    public record Piece(String text, Embedding embedding) {

        /// The piece as a need of its own.
        public ParsedNeed asNeed() {
            return ParsedNeed.of(text, embedding, List.of());
        }
    }

    public static ParsedNeed of(String text, Embedding whole, List<Piece> pieces) {
        return new ParsedNeed(text, Tokens.of(text), Tokens.stems(text), whole, pieces);
    }

    /// The likeness to a meaning: mostly of the whole, a little of the likest piece.
    public double similarity(Embedding other) {
        double all = whole.similarity(other);
        if (pieces.isEmpty()) {
            return all;
        }
        double likest = -1;
        for (var piece : pieces) {
            likest = Math.max(likest, piece.embedding().similarity(other));
        }
        return blend(all, likest);
    }

    static double blend(double whole, double likestPiece) {
        return (1 - PIECE) * whole + PIECE * likestPiece;
    }
}
