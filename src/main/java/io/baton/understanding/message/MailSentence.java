package io.baton.understanding.message;

import io.baton.understanding.Span;
import io.baton.understanding.intent.NeedRanker;
import io.baton.understanding.mail.Sentences;
import io.baton.understanding.token.ContextEncoder;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import java.util.List;
import java.util.stream.IntStream;

/// A sentence of a mail.
///
/// @param score how likely it says what is needed, compared with the mail's other sentences
record MailSentence(Span span, EmbeddedMessage embedded, double score) {
    /// Further sentences aren't read: what a mail asks for comes before them, and each costs time.
    private static final int MOST = 30;

    /// @param text the parts of the mail that count, the rest blank
    static List<MailSentence> all(
            String text, KnownPieces pieces, ContextEncoder encoder, NeedRanker ranker) {
        var spans = Sentences.of(text).stream().limit(MOST).toList();
        var embedded =
                spans.stream()
                        .map(span -> Item.of(text, span, pieces.items()))
                        .map(items -> EmbeddedMessage.of(items, encoder))
                        .toList();
        return IntStream.range(0, spans.size())
                .mapToObj(at ->
                        new MailSentence(
                                spans.get(at), embedded.get(at), ranker.score(embedded, at)))
                .toList();
    }
}
