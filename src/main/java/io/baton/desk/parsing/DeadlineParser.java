package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.NeededBy;
import io.baton.understanding.reader.DateReader;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// When a client needs it, as filled in: `Friday`, `end of November`, `asap`.
public final class DeadlineParser {
    private static final Pattern URGENT =
            Pattern.compile(
                    "(?i)(?:asap|a\\.s\\.a\\.p\\.?|as soon as possible|urgent(?:ly)?|now)[.!]*");
    private static final Pattern BY = Pattern.compile("(?i)(?:by|until|before) ");

    private DeadlineParser() {}

    /// As the form shows it, in words that [#parse] reads.
    public static String written(NeededBy neededBy) {
        return switch (neededBy) {
            case NeededBy.Urgent() -> "as soon as possible";
            case NeededBy.Date(var day) -> TimeFormat.day(day);
        };
    }

    /// @param today the firm's current date
    public static ParseResult<NeededBy> parse(String words, LocalDate today) {
        var line = CleanText.oneLine(words);
        if (URGENT.matcher(line).matches()) {
            return ParseResult.of(new NeededBy.Urgent());
        }
        var deadline = "by " + BY.matcher(line).replaceFirst("");
        var found = DateReader.findAll(deadline, today).deadlines();
        if (found.size() == 1 && found.getFirst().span().length() == deadline.length()) {
            return found.getFirst().value() instanceof NeededBy.Date(var day) && day.isBefore(today)
                    ? ParseResult.unclear(Quote.of(line) + " is in the past.")
                    : ParseResult.of(found.getFirst().value());
        }
        return ParseResult.unclear(
                Quote.of(line) + " isn't a date. Write it like 3 Nov, Friday or asap.");
    }
}
