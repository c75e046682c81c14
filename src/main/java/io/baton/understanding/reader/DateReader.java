package io.baton.understanding.reader;

import io.baton.referral.NeededBy;
import io.baton.understanding.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds dates and deadlines: `2026-11-03`, `3 Nov`, `by Friday`, `before the end of Q1`, `asap`.
///
/// `before Friday` means Friday. On a Friday, `Friday` means the next one, and `next Friday` is the
/// Friday of next week. Slashes are readable only if there is one reading, or if the country puts
/// the day first.
public final class DateReader {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    static final List<DateShape> CALENDAR =
            Stream.concat(PeriodDates.SHAPES.stream(), CalendarDates.SHAPES.stream()).toList();
    static final List<DateShape> SHAPES =
            Stream.concat(CALENDAR.stream(), RelativeDates.SHAPES.stream()).toList();

    private DateReader() {}

    /// Days without a year or a week are the next such days.
    ///
    /// @param text as from [TypedText#of]
    /// @param today the firm's current date
    public static DateFindings findAll(String text, LocalDate today) {
        return findAll(text, today, "");
    }

    /// @param region ISO 3166 code of the firm's country
    static DateFindings findAll(String text, LocalDate today, String region) {
        return findAll(text, new Days(today, new Days.Direction.Nearest(), region));
    }

    /// For messages about what has happened: `signed on Tuesday` is last Tuesday.
    ///
    /// @param region ISO 3166 code of the firm's country
    static DateFindings findAllPast(String text, LocalDate today, String region) {
        return findAll(text, new Days(today, new Days.Direction.Past(LocalDate.MIN), region));
    }

    private static DateFindings findAll(String text, Days days) {
        var deadlines = new ArrayList<Found<NeededBy>>();
        var others = new ArrayList<Found<LocalDate>>();
        var unclear = new ArrayList<Found<DateProblem>>();
        var scanner = new DateScanner(text, days);
        for (int at = 0; at < text.length(); ) {
            var found = scanner.at(at);
            if (found.isEmpty()) {
                at = scanner.nextWord(at);
                continue;
            }
            var date = found.get();
            switch (date) {
                case DateScanner.Deadline(var needed, var span) ->
                        deadlines.add(new Found<>(needed, span));
                case DateScanner.Day(var day, var span) -> others.add(new Found<>(day, span));
                case DateScanner.Unclear(var problem, var span) ->
                        unclear.add(new Found<>(problem, span));
            }
            at = date.span().end();
        }
        return new DateFindings(deadlines, others, unclear);
    }

    /// Reads a text that is one date and nothing else.
    public static DateReading parseWhole(String text, LocalDate today) {
        return parseWhole(text, new Days(today, new Days.Direction.Nearest(), ""));
    }

    /// As [#parseWhole(String, LocalDate)], for a date that lies where its purpose says.
    public static DateReading parseWhole(String text, Days days) {
        var line = TypedText.oneLine(text);
        return Stream.concat(SHAPES.stream(), RelativeDates.SPANS_OF_TIME.stream())
                .flatMap(shape -> {
                    var matcher = shape.pattern().matcher(line);
                    return matcher.matches()
                            ? shape.read().apply(matcher, days).stream()
                            : Stream.empty();
                })
                .findFirst()
                .orElseGet(() -> new DateReading.Unclear(DateProblem.NOT_A_DATE));
    }
}
