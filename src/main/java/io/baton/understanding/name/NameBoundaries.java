package io.baton.understanding.name;

import io.baton.understanding.token.Token;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Set;

/// Where a name in a text begins and ends.
final class NameBoundaries {
    private static final int LONGEST_ABBREVIATION = 3;
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ":", ";", "\n", "-");

    private final WordLists wordLists;

    NameBoundaries(WordLists wordLists) {
        this.wordLists = wordLists;
    }

    /// `CablePeople. 9 users`, but not `St. Mary`.
    static boolean endsSentence(List<Token> tokens, int at) {
        return tokens.get(at).text().equals(".")
                && at > 0
                && tokens.get(at - 1).text().length() > LONGEST_ABBREVIATION
                && at + 1 < tokens.size()
                && tokens.get(at + 1).span().start() > tokens.get(at).span().end();
    }

    /// The end of a name whose last word is at this place, with its legal form.
    static int withLegalForm(List<Token> tokens, int to) {
        int end = to;
        while (end + 1 < tokens.size()
                && (NameKey.isLegalForm(tokens.get(end + 1))
                        || (tokens.get(end + 1).text().equals(",")
                                && end + 2 < tokens.size()
                                && NameKey.isLegalForm(tokens.get(end + 2))))) {
            end++;
        }
        return tokens.get(end).span().end();
    }

    /// "Room 60" is no "Room 20 Ltd", though both begin alike.
    ///
    /// @param next index of the token after the match
    static boolean hasAnotherNumber(List<Token> tokens, int next, NameMatch match) {
        return match.closeness() == NameMatch.Closeness.BEGINNING
                && next < tokens.size()
                && Character.isDigit(tokens.get(next).text().charAt(0))
                && match.name().name().chars().anyMatch(Character::isDigit);
    }

    /// Whether the word is one of several in capitals: the Mill of "Mill Lane" or "The Old Mill
    /// Hotel" is no Mill & Sons.
    boolean isPartOfAnotherName(List<Token> tokens, int at) {
        return isCapital(tokens, at)
                && (isCapital(tokens, at + 1)
                        || isCapital(tokens, at - 1) && !startsSentence(tokens, at - 1));
    }

    private boolean isCapital(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isWord()
                && tokens.get(at).text().length() > 1
                && tokens.get(at).shape().startsWith("X")
                && !NameKey.isLegalForm(tokens.get(at))
                && !isService(tokens.get(at).lower());
    }

    /// CCTV, VoIP: needs, which people write in capitals too.
    private boolean isService(String word) {
        return wordLists.technical().test(word) && !wordLists.common().test(word);
    }

    private static boolean startsSentence(List<Token> tokens, int at) {
        return at == 0 || SENTENCE_ENDS.contains(tokens.get(at - 1).text());
    }
}
