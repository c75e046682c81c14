package io.baton.understanding.message;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.baton.understanding.token.Item;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a message is English, as far as its words tell.
final class Readable {
    /// A shorter message has too few words to tell.
    private static final int FEW = 4;

    private static final double ENGLISH = 0.25;

    /// So many small words of other languages, and none of English ones, make a message foreign.
    private static final int FOREIGN = 3;

    private static final Set<String> FOREIGN_WORDS =
            Set.of(
                    ("ihr bitte für der das und nicht ein eine einen einer wir ist sind mit auf jemanden jemand"
                                    + " können könnt kann könnte brauchen braucht hat haben vom zum zur bei von dem den noch auch"
                                    + " suchen sucht möchte uns euch ich wer kennt dass oder wenn die"
                                    + " le la les du de des pour et nous vous une un peut pourrait avant avec est sont bonjour"
                                    + " quelqu quelqu'un cherche cherchons besoin notre votre il elle qui que"
                                    + " el los las para una con necesita necesitamos nuestro hola por del alguien quien"
                                    + " che serve abbiamo qualcuno nostro buongiorno chi può"
                                    + " het een voor wij iemand heeft kunnen zoekt onze graag")
                            .split(" "));

    private static final Set<String> ENGLISH_WORDS =
            Set.of(
                    ("the is are was were to and needs need wants want of with they we our their has have had"
                                    + " can could for on at from this that it's its they've he she you your please pls no not"
                                    + " by asap maybe someone somebody new broken down quote won lost paid signed")
                            .split(" "));

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
                && !isForeign(words)
                && (isEnglish(words, wordLists)
                        || small.size() >= FEW && isEnglish(small, wordLists));
    }

    private static boolean isForeign(List<Token> words) {
        var said = words.stream().map(Token::lower).collect(toUnmodifiableSet());
        return said.stream().filter(FOREIGN_WORDS::contains).count() >= FOREIGN
                && said.stream().noneMatch(ENGLISH_WORDS::contains);
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
