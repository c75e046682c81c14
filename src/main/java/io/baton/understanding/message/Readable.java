package io.baton.understanding.message;

import io.baton.understanding.token.Item;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.stream.IntStream;

/// Whether a message is English, as far as its words tell.
final class Readable {
    /// A shorter message has too few words to tell.
    private static final int FEW = 4;

    private static final double ENGLISH = 0.25;

    private Readable() {}

    static boolean isEnglish(String text, List<Item.Known> known, WordLists wordLists) {
        var words =
                Item.of(text, known).stream()
                        .filter(item -> item.kind() == null && item.token().isWord())
                        .map(Item::token)
                        .toList();
        // Words in capitals may be names, which belong to no language.
        var small = words.stream().filter(word -> !word.shape().startsWith("X")).toList();
        return isLatin(text)
                && !isNonsense(words, known, wordLists)
                && (isEnglish(words, wordLists)
                        || small.size() >= FEW && isEnglish(small, wordLists));
    }

    private static boolean isEnglish(List<Token> words, WordLists wordLists) {
        long english =
                words.stream()
                        .map(Token::lower)
                        .filter(word ->
                                wordLists.common().test(word)
                                        || wordLists.technical().test(word)
                                        || word.length() == 1)
                        .count();
        return words.size() < FEW || english >= ENGLISH * words.size();
    }

    /// No word of any language, and nothing the firm knows.
    private static boolean isNonsense(
            List<Token> words, List<Item.Known> known, WordLists wordLists) {
        return known.isEmpty()
                && words.size() > 1
                && words.stream()
                        .noneMatch(word ->
                                wordLists.ordinary().test(word.lower())
                                        || wordLists.technical().test(word.lower()));
    }

    private static boolean isLatin(String text) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        long latin =
                IntStream.of(letters)
                        .filter(letter ->
                                Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                        .count();
        return 2 * latin >= letters.length;
    }
}
