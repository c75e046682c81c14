package io.baton.search.vocabulary;

import io.baton.search.text.Clauses;
import io.baton.search.vector.Meaning;
import io.baton.search.vector.Vector;
import java.util.List;
import java.util.Optional;

/// Reads what a text means. One that tells several things is read piece by piece, and means what
/// they mean together: that tells more than reading it in one, and takes no longer.
final class Reading {
    private final Meaning meaning;

    Reading(Meaning meaning) {
        this.meaning = meaning;
    }

    /// @return empty where meaning cannot be told
    Optional<Need> of(String text) {
        var clauses = Clauses.of(text);
        if (!clauses.several()) {
            return meaning.of(clauses.text())
                    .map(whole -> Need.of(clauses.text(), whole, List.of()));
        }
        // The model reads one text on one processor, so several are read at the same time.
        var pieces =
                clauses.pieces().parallelStream()
                        .flatMap(clause -> piece(clause).stream())
                        .toList();
        return pieces.size() < clauses.pieces().size()
                ? Optional.empty()
                : Optional.of(Need.of(clauses.text(), middle(pieces), pieces));
    }

    private Optional<Need.Piece> piece(String clause) {
        return meaning.of(clause).map(vector -> new Need.Piece(clause, vector));
    }

    /// A long piece tells more than a short one, though not in proportion. (The square root was
    /// chosen on the tuning half of the labelled needs.)
    private static Vector middle(List<Need.Piece> pieces) {
        return Vector.middle(
                pieces.stream().map(Need.Piece::meaning).toList(),
                i -> Math.sqrt(pieces.get(i).text().length()));
    }
}
