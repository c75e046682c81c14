package io.baton.understanding.reader;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way to write a date.
///
/// @param needsWord whether it counts only after a word such as `by` or `on`
/// @param read returns empty if it isn't a date after all
record DateShape(
        Pattern pattern, boolean needsWord, BiFunction<Matcher, Days, Optional<DateReading>> read) {

    static DateShape of(String pattern, BiFunction<Matcher, Days, Optional<DateReading>> read) {
        return new DateShape(compiled(pattern), false, read);
    }

    static DateShape afterWord(
            String pattern, BiFunction<Matcher, Days, Optional<DateReading>> read) {
        return new DateShape(compiled(pattern), true, read);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile("(?iU)(?:" + pattern + ")(?![\\p{L}\\p{N}]|[.]\\p{L}{2})");
    }
}
