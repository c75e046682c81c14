package io.baton.bench;

import java.util.List;
import java.util.Set;

/// What a client said, prepared for the search.
///
/// @param text with slips of the fingers mended
/// @param stems of the words that say something
/// @param whole the meaning of all of it
/// @param clauses the meanings of its pieces; empty where it is all one
record Need(String text, Words words, Set<String> stems, Vector whole, List<Vector> clauses) {

    /// How much of a likeness comes from the piece that is likest, where there are several: a trade
    /// and a town beside it tell little of what is needed.
    private static final double PIECE = 0.3;

    Need {
        clauses = List.copyOf(clauses);
    }

    /// The likeness to a meaning: mostly of the whole, a little of the likest piece.
    double likeness(Vector other) {
        double all = whole.likeness(other);
        if (clauses.isEmpty()) {
            return all;
        }
        double likest = -1;
        for (var clause : clauses) {
            likest = Math.max(likest, clause.likeness(other));
        }
        return mixed(all, likest);
    }

    static double mixed(double whole, double likestPiece) {
        return (1 - PIECE) * whole + PIECE * likestPiece;
    }
}
