package io.baton.desk.parsing;

import static java.util.Comparator.comparingLong;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads dates: `2026-11-03`, `today`, `yesterday`, `tomorrow`, `3 Nov`, `Nov 3rd, 2026`,
/// `3.11.2026`.
///
/// Without a year, the nearest such date is meant. Slashes are refused, because `11/03/2026` is a
/// different date in the US and in Europe. Callers decide whether a date may be in the future.
public final class DateParser {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DOTTED =
            Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
    private static final Pattern SLASHED = Pattern.compile("[0-9]{1,4}/[0-9]{1,2}(?:/[0-9]{1,4})?");
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String YEAR = "(?:,? ?(?<year>[0-9]{4}))?";
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + " ?(?:of )?(?<month>[a-z]+)\\.?" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>[a-z]+)\\.? ?" + DAY + YEAR);

    private DateParser() {}

    /// @param today the firm's current date
    public static ParseResult<LocalDate> parse(String words, LocalDate today) {
        var line = CleanText.oneLine(words).toLowerCase(Locale.ROOT);
        return switch (line) {
            case "today" -> ParseResult.of(today);
            case "yesterday" -> ParseResult.of(today.minusDays(1));
            case "tomorrow" -> ParseResult.of(today.plusDays(1));
            default -> parseDate(line, words, today);
        };
    }

    private static ParseResult<LocalDate> parseDate(String line, String words, LocalDate today) {
        var iso = ISO.matcher(line);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), words);
        }
        var dotted = DOTTED.matcher(line);
        if (dotted.matches()) {
            return day(
                    number(dotted.group(3)),
                    number(dotted.group(2)),
                    number(dotted.group(1)),
                    words);
        }
        if (SLASHED.matcher(line).matches()) {
            return ParseResult.unclear(
                    "%s could be two different dates. Write it like 2026-11-03 or 3 Nov 2026."
                            .formatted(Quote.of(words)));
        }
        for (var shape : new Pattern[] {DAY_FIRST, MONTH_FIRST}) {
            var named = shape.matcher(line);
            if (named.matches() && MonthParser.byName(named.group("month")).isPresent()) {
                var month = MonthParser.byName(named.group("month")).get();
                return named(month, number(named.group("day")), named.group("year"), today, words);
            }
        }
        return ParseResult.unclear(
                Quote.of(words)
                        + " isn't a date. Write it like 2026-11-03, 3 Nov, today or yesterday.");
    }

    private static ParseResult<LocalDate> named(
            Month month,
            int day,
            @org.jspecify.annotations.Nullable String year,
            LocalDate today,
            String words) {
        if (year != null) {
            return day(number(year), month.getValue(), day, words);
        }
        return nearest(month, day, today).map(ParseResult::of).orElseGet(() -> noSuchDay(words));
    }

    private static Optional<LocalDate> nearest(Month month, int day, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> YearMonth.of(year, month))
                .filter(yearMonth -> yearMonth.isValidDay(day))
                .map(yearMonth -> yearMonth.atDay(day))
                .min(comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, today))));
    }

    private static ParseResult<LocalDate> day(int year, int month, int day, String words) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return ParseResult.unclear(
                    "%s is out of range. Use a year from %d to %d."
                            .formatted(Quote.of(words), FIRST_YEAR, LAST_YEAR));
        }
        boolean exists = month >= 1 && month <= 12 && Year.of(year).atMonth(month).isValidDay(day);
        return exists ? ParseResult.of(LocalDate.of(year, month, day)) : noSuchDay(words);
    }

    private static ParseResult<LocalDate> noSuchDay(String words) {
        return ParseResult.unclear("There's no such date as " + Quote.of(words) + ".");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
