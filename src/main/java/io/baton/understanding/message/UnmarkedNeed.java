package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the need in a message in which the tagger marked none: by a word that names a service.
final class UnmarkedNeed {
    /// Words that lead to a need.
    private static final Set<String> LEADING =
            Set.of(
                    "need needs needed want wants wanted for with about has after get is: need: re: like"
                            .split(" "));

    private static final Set<String> MISSING = Set.of("no", "without");

    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "(?iU)[.,;:!?()\\n]|$| (?:and|but|by|because|so|since|can|could)(?!\\p{L})");

    private static final int LONGEST = 60;

    private final Message message;
    private final WordLists wordLists;
    private final ServiceWords isService;

    UnmarkedNeed(Message message, WordLists wordLists) {
        this.message = message;
        this.wordLists = wordLists;
        isService = new ServiceWords(wordLists);
    }

    /// Whether the word before says that a need follows.
    static boolean isLedTo(Message message, int start) {
        return LEADING.contains(message.wordBefore(start));
    }

    Optional<Found<String>> find() {
        if (message.intent() == Intent.FIND) {
            return asked();
        }
        return message.intent().logs() ? misspelled() : Optional.empty();
    }

    /// In a question, the first word that names a service; otherwise one that is common, but may
    /// still be what is asked for.
    private Optional<Found<String>> asked() {
        return first(isService).or(() -> first(isService::mayName)).map(message::words);
    }

    /// A service with a typo, which the tagger doesn't know; otherwise what is missing.
    private Optional<Found<String>> misspelled() {
        return first(word -> isService.test(word) && !isService.mayName(word))
                .map(this::phrase)
                .or(this::missing);
    }

    private Optional<Span> first(Predicate<String> isNeed) {
        return free().stream()
                .filter(token -> isNeed.test(token.lower()))
                .map(Token::span)
                .findFirst();
    }

    /// The words that are in no known name.
    private List<Token> free() {
        return Tokenizer.tokens(message.text()).stream()
                .filter(token -> names().noneMatch(name -> name.overlaps(token.span())))
                .toList();
    }

    private Stream<Span> names() {
        return message.matches().stream().map(match -> match.span());
    }

    /// `no backup`: what is missing is needed.
    private Optional<Found<String>> missing() {
        var words = free();
        return IntStream.range(1, words.size())
                .filter(i -> MISSING.contains(words.get(i - 1).lower()))
                .filter(i -> wordLists.technical().test(words.get(i).lower()))
                .mapToObj(i -> new Span(words.get(i - 1).span().start(), words.get(i).span().end()))
                .findFirst()
                .map(message::words);
    }

    /// `ransomware problems` in `has ransomware problems`; otherwise just the word.
    private Found<String> phrase(Span word) {
        if (!isLedTo(message, word.start())) {
            return message.words(word);
        }
        var rest = CLAUSE_END.matcher(message.text()).region(word.end(), message.text().length());
        int end = rest.find() ? rest.start() : word.end();
        var all = new Span(word.start(), end);
        boolean free =
                Stream.concat(message.values().spans().stream(), names())
                        .noneMatch(span -> span.overlaps(all));
        return message.words(free && all.length() < LONGEST ? all : word);
    }
}
