package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.name.NameKey;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the company in a text that a mail domain is made of: `Finch & Sons` for
/// `finchsons.example`.
final class DomainCompany {
    private static final int MOST_TOKENS = 9;

    /// A shorter part of a word says nothing.
    private static final int SHORTEST = 3;

    private static final double ENOUGH = 0.7;

    private static final Set<String> INSIDE =
            Set.of("&", "-", "'s", "and", "of", "the", "und", "et", "'", "de", "du", "la");

    private DomainCompany() {}

    static Optional<Found<String>> in(String text, String domain) {
        var label =
                NameKey.of(domain.substring(0, Math.max(0, domain.indexOf('.'))).replace("-", ""));
        if (label.length() < SHORTEST) {
            return Optional.empty();
        }
        var tokens = Tokenizer.tokens(text);
        @Nullable Span best = null;
        double bestScore = ENOUGH;
        for (int from = 0; from < tokens.size(); from++) {
            if (startsName(tokens.get(from)) && label.startsWith(beginning(tokens.get(from)))) {
                for (int to = from; to < Math.min(tokens.size(), from + MOST_TOKENS); to++) {
                    var token = tokens.get(to);
                    if (!startsName(token) && !INSIDE.contains(token.lower())) {
                        break;
                    }
                    double score =
                            startsName(token) ? score(tokens.subList(from, to + 1), label) : 0;
                    if (score > bestScore
                            || score == bestScore
                                    && best != null
                                    && best.start() == tokens.get(from).span().start()) {
                        bestScore = score;
                        best = new Span(tokens.get(from).span().start(), token.span().end());
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(span -> new Found<>(span.of(text), span));
    }

    private static boolean startsName(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0))
                && token.text().indexOf('@') < 0
                && !token.text().contains(".");
    }

    private static String beginning(Token token) {
        var key = NameKey.of(token.text());
        return key.substring(0, Math.min(SHORTEST, key.length()));
    }

    /// The share of the label that beginnings of the words make up, in order.
    private static double score(List<Token> words, String label) {
        int at = 0;
        int used = 0;
        int capitals = 0;
        for (var word : words) {
            if (!startsName(word)) {
                continue;
            }
            capitals++;
            var key = NameKey.of(word.text());
            int common = common(key, label.substring(at));
            if (common >= Math.min(used == 0 ? SHORTEST : 1, key.length())) {
                at += common;
                used++;
            }
        }
        double covered = (double) at / label.length();
        return covered - 0.1 * Math.max(0, capitals - used - 1);
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < one.length()
                && length < other.length()
                && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
