package io.baton.desk.refer.log;

import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.referral.NeededBy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A deadline at the end of words, such as `by Friday` or `asap`.
///
/// @param before the words before it
record TrailingDeadline(String before, NeededBy neededBy) {
    private static final int LONGEST = 40;

    /// Where a deadline may begin.
    private static final Pattern START =
            Pattern.compile(
                    "(?i)[\\s,;]+(?=(?:by|before) \\S|(?:asap|urgently|as soon as possible)[.!]*$)");

    /// @return empty if they end in anything else, or in a day that is over
    static Optional<TrailingDeadline> in(String words, LocalDate today) {
        var text = words.strip();
        var starts = START.matcher(text);
        var found = Optional.<TrailingDeadline>empty();
        while (found.isEmpty() && starts.find()) {
            var end = text.substring(starts.end()).replaceFirst("[.!,;]+$", "");
            if (starts.start() > 0
                    && end.length() <= LONGEST
                    && DeadlineParser.parse(end, today)
                            instanceof ParseResult.Understood<NeededBy>(var neededBy)) {
                found =
                        Optional.of(
                                new TrailingDeadline(text.substring(0, starts.start()), neededBy));
            }
        }
        return found;
    }
}
