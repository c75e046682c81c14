package io.baton.desk.parsing;

import io.baton.desk.text.Quote;
import io.baton.understanding.reader.DateProblem;
import io.baton.understanding.reader.DateReader;
import io.baton.understanding.reader.DateReading;
import java.time.LocalDate;

/// Dates in commands and forms, and what to say about one that can't be read. [DateReader] reads
/// them. Callers decide whether a date may be in the future.
public final class DateParser {
    private DateParser() {}

    /// Without a year, the nearest such date is meant.
    ///
    /// @param today the firm's current date
    public static ParseResult<LocalDate> parse(String words, LocalDate today) {
        return switch (DateReader.parseWhole(words, today)) {
            case DateReading.Understood(var day) -> ParseResult.of(day);
            case DateReading.Unclear(var problem) -> ParseResult.unclear(problem(problem, words));
        };
    }

    /// What to say about a date that can't be read.
    ///
    /// @param words the date as typed
    public static String problem(DateProblem problem, String words) {
        return switch (problem) {
            case TWO_DATES ->
                    "%s could be two different dates. Write it like 2026-11-03 or 3 Nov 2026."
                            .formatted(Quote.of(words));
            case NO_SUCH_DAY -> "There's no such date as " + Quote.of(words) + ".";
            case OUT_OF_RANGE ->
                    "%s is out of range. Use a year from %d to %d."
                            .formatted(
                                    Quote.of(words), DateReader.FIRST_YEAR, DateReader.LAST_YEAR);
            case NOT_A_DATE ->
                    Quote.of(words)
                            + " isn't a date. Write it like 2026-11-03, 3 Nov, today or yesterday.";
        };
    }
}
