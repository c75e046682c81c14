package io.baton.understanding.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a date and changes what it means.
record DateSurroundings(String text) {
    private static final int LONGEST = 60;

    /// Whether a word starts here.
    boolean endBefore(int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !partOfWord(text.charAt(at - 1), at));
    }

    private boolean partOfWord(char before, int at) {
        return Character.isLetterOrDigit(before)
                || before == '_'
                || (Character.isDigit(text.charAt(at)) && "-./:,#$€£¥+".indexOf(before) >= 0);
    }

    /// `after Friday`, `on holiday until Friday`: no date that counts.
    boolean ruleOut(int date) {
        return DateWords.AFTER.matcher(before(date, 50)).find() || areOfAbsence(date);
    }

    /// The words before the date with its `until` or `on`, which come first here.
    private boolean areOfAbsence(int date) {
        var until = look(DateWords.ABSENCE_WORD, date).map(Matcher::end).orElse(date);
        return DateWords.ABSENT.matcher(before(until, 60)).find();
    }

    /// `not urgent`, `away until Friday`, `can't start before Friday`
    boolean negate(int date) {
        return DateWords.NOT.matcher(before(date, 20)).find()
                || (look(DateWords.UNTIL, date).isPresent()
                        && DateWords.NOT_UNTIL.matcher(before(date, 50)).find())
                || (look(DateWords.BEFORE, date).isPresent()
                        && DateWords.NOT_BEFORE.matcher(before(date, 50)).find());
    }

    /// `we spoke on Tuesday`
    boolean sayWhatHappened(int date) {
        return DateWords.HAPPENED.matcher(before(date, 70)).find();
    }

    /// `a call from April`
    boolean areOfMessage(int date) {
        return DateWords.MESSAGE.matcher(before(date, 12)).find();
    }

    private String before(int at, int length) {
        return text.substring(Math.max(0, at - length), at);
    }

    /// What a pattern finds exactly here, without looking far ahead.
    Optional<Matcher> look(Pattern pattern, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
