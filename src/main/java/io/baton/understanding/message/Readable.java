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
                        .map(Token::lower)
                        .toList();
        long english =
                words.stream()
                        .filter(word -> wordLists.common().test(word) || word.length() == 1)
                        .count();
        return isLatin(text) && (words.size() < FEW || english >= ENGLISH * words.size());
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
