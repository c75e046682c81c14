package io.baton.search.vocabulary;

import io.baton.search.text.NeedSplitter;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.util.List;
import java.util.Optional;

/// Reads what a text means. One that tells several things is read piece by piece, and means what
/// they mean together: that tells more than reading it in one, and takes no longer.
final class NeedParser {
    private final SentenceEncoder sentenceEncoder;

    NeedParser(SentenceEncoder sentenceEncoder) {
        this.sentenceEncoder = sentenceEncoder;
    }

    /// @return empty where meaning cannot be told
    Optional<ParsedNeed> parse(String text) {
        var clauses = NeedSplitter.split(text);
        if (!clauses.several()) {
            return sentenceEncoder
                    .embed(clauses.text())
                    .map(whole -> ParsedNeed.of(clauses.text(), whole, List.of()));
        }
        // The model reads one text on one processor, so several are read at the same time.
        var pieces =
                clauses.pieces().parallelStream()
                        .flatMap(clause -> piece(clause).stream())
                        .toList();
        return pieces.size() < clauses.pieces().size()
                ? Optional.empty()
                : Optional.of(ParsedNeed.of(clauses.text(), middle(pieces), pieces));
    }

    private Optional<ParsedNeed.Piece> piece(String clause) {
        return sentenceEncoder
                .embed(clause)
                .map(embedding -> new ParsedNeed.Piece(clause, embedding));
    }

    /// A long piece tells more than a short one, though not in proportion. (The square root was
    /// chosen on the tuning half of the labelled needs.)
    private static Embedding middle(List<ParsedNeed.Piece> pieces) {
        return Embedding.centroid(
                pieces.stream().map(ParsedNeed.Piece::embedding).toList(),
                i -> Math.sqrt(pieces.get(i).text().length()));
    }
}
