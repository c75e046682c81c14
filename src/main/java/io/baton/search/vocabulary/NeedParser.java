package io.baton.search.vocabulary;

import io.baton.search.text.NeedSplitter;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.util.List;
import java.util.Optional;

/// Turns a text into a [ParsedNeed]. A text with several topics is embedded piece by piece, and its
/// embedding is their weighted centroid. That's more accurate than embedding it as a whole, and
/// takes no longer.
final class NeedParser {
    private final SentenceEncoder sentenceEncoder;

    NeedParser(SentenceEncoder sentenceEncoder) {
        this.sentenceEncoder = sentenceEncoder;
    }

    /// @return empty if a text has no embedding
    Optional<ParsedNeed> parse(String text) {
        var clauses = NeedSplitter.split(text);
        if (!clauses.several()) {
            return sentenceEncoder
                    .embed(clauses.text())
                    .map(whole -> ParsedNeed.of(clauses.text(), whole, List.of()));
        }
        // The model uses one core per text, so pieces are embedded in parallel.
        var pieces =
                clauses.pieces().parallelStream()
                        .flatMap(clause -> piece(clause).stream())
                        .toList();
        return pieces.size() < clauses.pieces().size()
                ? Optional.empty()
                : Optional.of(ParsedNeed.of(clauses.text(), centroid(pieces), pieces));
    }

    private Optional<ParsedNeed.Piece> piece(String clause) {
        return sentenceEncoder
                .embed(clause)
                .map(embedding -> new ParsedNeed.Piece(clause, embedding));
    }

    /// Longer pieces weigh more, though not in proportion. (The square root was chosen on the
    /// tuning half of the labeled needs.)
    private static Embedding centroid(List<ParsedNeed.Piece> pieces) {
        return Embedding.centroid(
                pieces.stream().map(ParsedNeed.Piece::embedding).toList(),
                i -> Math.sqrt(pieces.get(i).text().length()));
    }
}
