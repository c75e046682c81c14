package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Span;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A firm that no one knows at the end of a need, or right after it: `a phone system to NetSix`. A
/// member sends needs to partners, so it's rather a partner than a part of the need. What moves or
/// connects to something, such as `a move to Xero`, is a need as a whole.
///
/// @param need without the firm
record Addressee(Found<String> need, Found<NamedPartner> partner) {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’-]*+(?:\\.[\\p{L}\\p{N}]++)*+";

    private static final String NAME = "(?<name>%s(?: (?:(?:&|and) )?%<s){0,3})".formatted(WORD);

    private static final Pattern AT_THE_END =
            Pattern.compile("(?U)^(?<need>.*\\S) to " + NAME + "$");

    private static final Pattern AFTER = Pattern.compile("(?U)\\G to " + NAME);

    /// Words of needs that have a target.
    private static final Pattern HAS_TARGET =
            Pattern.compile(
                    "(?iU)\\b(?:from|mov(?:e|es|al)|migrat\\w*|switch\\w*|chang\\w*|upgrad\\w*|convert\\w*"
                            + "|conversion|transfer\\w*|port|link\\w*|connect\\w*|bridge|tunnel|vpn|line|access"
                            + "|sync\\w*|integrat\\w*|interface|feed|export\\w*|import\\w*|log-?in|sign-?on|talk|speak"
                            + "|get|bring|add\\w*|next|close|up|in|on|over|out|back|help|someone|something|\\p{L}+(?:ing|ed))\\b");

    /// @param needs in order
    static Optional<Addressee> of(List<Found<String>> needs, Message message, WordLists wordLists) {
        if (needs.isEmpty() || message.intent() != Intent.LOG_OUTBOUND) {
            return Optional.empty();
        }
        var last = needs.getLast();
        var inside = AT_THE_END.matcher(last.value());
        if (inside.matches()) {
            int start = last.span().start();
            return of(
                    message.words(new Span(start, start + inside.end("need"))),
                    message.words(new Span(start + inside.start("name"), last.span().end())),
                    message,
                    wordLists);
        }
        var after = AFTER.matcher(message.text());
        return after.find(last.span().end())
                ? of(
                        last,
                        message.words(new Span(after.start("name"), after.end("name"))),
                        message,
                        wordLists)
                : Optional.empty();
    }

    private static Optional<Addressee> of(
            Found<String> need, Found<String> name, Message message, WordLists wordLists) {
        boolean known =
                message.matches().stream().anyMatch(each -> each.span().overlaps(name.span()));
        return !known && isNew(name.value(), wordLists) && isThing(need.value(), wordLists)
                ? Optional.of(
                        new Addressee(
                                need, name.map(typed -> new NamedPartner(null, typed, typed))))
                : Optional.empty();
    }

    /// Whether no word of it is a service's, and one is no plain English: neither a product nor a
    /// town.
    private static boolean isNew(String name, WordLists wordLists) {
        var words = words(name);
        return words.stream().noneMatch(word -> wordLists.technical().test(word))
                && words.stream().anyMatch(word -> !wordLists.ordinary().test(word));
    }

    /// Whether it's something to get, not something to do, or one product for another.
    private static boolean isThing(String need, WordLists wordLists) {
        var words = words(need);
        var lastWord = Tokenizer.tokens(need).getLast();
        return words.stream().anyMatch(word -> wordLists.technical().test(word))
                && !lastWord.shape().contains("X")
                && !HAS_TARGET.matcher(need).find();
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().filter(Token::isWord).map(Token::lower).toList();
    }
}
