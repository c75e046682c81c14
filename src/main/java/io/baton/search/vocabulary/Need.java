package io.baton.search.vocabulary;

import io.baton.search.text.Words;
import io.baton.search.vector.Vector;
import java.util.List;
import java.util.Set;

/// What a client said, prepared for the search.
///
/// @param text with slips of the fingers mended
/// @param stems of the words that say something
/// @param whole the meaning of all of it
/// @param pieces in which one thing is told at a time; empty where it is all one
public record Need(String text, Words words, Set<String> stems, Vector whole, List<Piece> pieces) {

    /// How much of a likeness comes from the piece that is likest, where there are several: a trade
    /// and a town beside it tell little of what is needed.
    private static final double PIECE = 0.3;

    public Need {
        pieces = List.copyOf(pieces);
    }

    /// A piece of a need, in its words.
    public record Piece(String text, Vector meaning) {

        /// The piece as a need of its own.
        public Need alone() {
            return Need.of(text, meaning, List.of());
        }
    }

    public static Need of(String text, Vector whole, List<Piece> pieces) {
        return new Need(text, Words.of(text), Words.stems(text), whole, pieces);
    }

    /// The likeness to a meaning: mostly of the whole, a little of the likest piece.
    public double likeness(Vector other) {
        double all = whole.likeness(other);
        if (pieces.isEmpty()) {
            return all;
        }
        double likest = -1;
        for (var piece : pieces) {
            likest = Math.max(likest, piece.meaning().likeness(other));
        }
        return mixed(all, likest);
    }

    static double mixed(double whole, double likestPiece) {
        return (1 - PIECE) * whole + PIECE * likestPiece;
    }
}
