package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Why a referral was lost, where it's what the client did: "Juniper Hotel went with someone
/// cheaper", "Acme decided to build it themselves".
final class StatedReason {
    /// Words that say only that it's lost.
    private static final Set<String> ONLY_LOST =
            Set.of(
                    ("a an and anymore are at be been but dead deal didn't didnt do don't done for from go"
                                    + " going gone got had happen happening has have i in is isn't isnt it"
                                    + " it's its job just lost no not now of off ok on one or our out over"
                                    + " please pls refused rejected said so sorry that that's the them they"
                                    + " this to too unfortunately us was we were will with won't wont yes")
                            .split(" "));

    /// Fewer other words say too little.
    private static final int FEWEST = 2;

    private StatedReason() {}

    /// The words after the client's name, if they say more than that it's lost and no other part of
    /// the message needs them.
    static Optional<Found<String>> find(Message message, Span client) {
        var rest = new Span(client.end(), message.text().length());
        var said =
                Tokenizer.tokens(rest.of(message.text())).stream()
                        .filter(Token::isWord)
                        .map(Token::lower)
                        .filter(word -> !ONLY_LOST.contains(word))
                        .distinct()
                        .count();
        return message.intent() == Intent.LOST
                        && said >= FEWEST
                        && taken(message).noneMatch(rest::overlaps)
                ? Optional.of(message.words(rest))
                : Optional.empty();
    }

    private static Stream<Span> taken(Message message) {
        return Stream.concat(
                message.values().spans().stream(),
                message.matches().stream().map(match -> match.span()));
    }
}
