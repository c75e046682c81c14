package io.baton.understanding.reader;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way to write a date.
///
/// @param needs the word it needs before it
/// @param read returns empty if it isn't a date after all
record DateShape(
        Pattern pattern, Needs needs, BiFunction<Matcher, Days, Optional<DateReading>> read) {

    enum Needs {
        NOTHING,
        /// `by`, `on` or the like
        WORD,
        /// `by`, `before` or the like: `for October` is no day
        DEADLINE
    }

    /// @param deadline whether a word such as `by` comes before
    /// @param bare whether no word comes before
    boolean fits(boolean deadline, boolean bare) {
        return switch (needs) {
            case NOTHING -> true;
            case WORD -> !bare;
            case DEADLINE -> deadline;
        };
    }

    static DateShape of(String pattern, BiFunction<Matcher, Days, Optional<DateReading>> read) {
        return new DateShape(compiled(pattern), Needs.NOTHING, read);
    }

    static DateShape afterWord(
            String pattern, BiFunction<Matcher, Days, Optional<DateReading>> read) {
        return new DateShape(compiled(pattern), Needs.WORD, read);
    }

    static DateShape afterDeadline(
            String pattern, BiFunction<Matcher, Days, Optional<DateReading>> read) {
        return new DateShape(compiled(pattern), Needs.DEADLINE, read);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile("(?iU)(?:" + pattern + ")(?![\\p{L}\\p{N}]|[.]\\p{L}{2})");
    }
}
