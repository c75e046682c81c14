package io.baton.understanding.message;

import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells words that name a service, also with a typo: `phones`, `ransomeware`, `fierwall`.
final class ServiceWords implements Predicate<String> {
    private static final int SHORTEST = 3;

    /// Shorter words with a typo could be anything.
    private static final int SHORTEST_WITH_TYPO = 7;

    private static final int LONGEST = 24;

    private final WordLists wordLists;

    ServiceWords(WordLists wordLists) {
        this.wordLists = wordLists;
    }

    /// @param word in lower case
    @Override
    public boolean test(String word) {
        if (word.length() < SHORTEST) {
            return false;
        }
        return isService(word)
                || word.length() >= SHORTEST_WITH_TYPO
                        && word.length() <= LONGEST
                        && !wordLists.ordinary().test(word)
                        && oneTypoAway(word).anyMatch(this::isService);
    }

    /// Whether it's a word of a service, even if it's a common one.
    boolean mayName(String word) {
        return word.length() >= SHORTEST && wordLists.technical().test(word);
    }

    /// Whether some word names a service.
    boolean anyIn(String words) {
        return Tokenizer.tokens(words).stream().map(Token::lower).anyMatch(this);
    }

    private boolean isService(String word) {
        return wordLists.technical().test(word) && !wordLists.common().test(word);
    }

    /// With a letter too many, too few, or wrong, or two in the wrong order.
    private static Stream<String> oneTypoAway(String word) {
        return IntStream.rangeClosed(0, word.length())
                .boxed()
                .flatMap(at -> {
                    var before = word.substring(0, at);
                    var after = word.substring(at);
                    var rest = after.isEmpty() ? "" : after.substring(1);
                    var added = letters().map(letter -> before + letter + after);
                    if (after.isEmpty()) {
                        return added;
                    }
                    var wrong = letters().map(letter -> before + letter + rest);
                    var swapped =
                            rest.isEmpty()
                                    ? Stream.<String>empty()
                                    : Stream.of(
                                            before
                                                    + rest.charAt(0)
                                                    + after.charAt(0)
                                                    + rest.substring(1));
                    return Stream.of(Stream.of(before + rest), swapped, wrong, added)
                            .flatMap(each -> each);
                });
    }

    private static Stream<String> letters() {
        return IntStream.rangeClosed('a', 'z').mapToObj(Character::toString);
    }
}
