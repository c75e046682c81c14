package io.baton.understanding.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words around a place in a text that may hold a date.
record DateSurroundings(String text) {
    private static final int LONGEST = 60;

    /// `not urgent`, `away until Friday`, `can't start before Friday`
    boolean negated(int start) {
        return DateWords.NOT.matcher(before(start, 20)).find()
                || (look(DateWords.UNTIL, start).isPresent()
                        && DateWords.NOT_UNTIL.matcher(before(start, 50)).find())
                || (look(DateWords.BEFORE, start).isPresent()
                        && DateWords.NOT_BEFORE.matcher(before(start, 50)).find());
    }

    /// The words before the date with its `until` or `on`, which come first here.
    boolean absent(int start) {
        var until = look(DateWords.ABSENCE_WORD, start).map(Matcher::end).orElse(start);
        return DateWords.ABSENT.matcher(before(until, 60)).find();
    }

    String before(int at, int length) {
        return text.substring(Math.max(0, at - length), at);
    }

    boolean startsWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !partOfWord(text.charAt(at - 1), at));
    }

    private boolean partOfWord(char before, int at) {
        return Character.isLetterOrDigit(before)
                || before == '_'
                || (Character.isDigit(text.charAt(at)) && "-./:,#$€£¥+".indexOf(before) >= 0);
    }

    Optional<Matcher> look(Pattern pattern, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    int nextWord(int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
