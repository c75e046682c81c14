package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Holidays;
import io.baton.understanding.reader.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads holidays: `25 Dec, 26 Dec` every year, `3 Apr 2026` once, `24 Dec 2026 - 2 Jan 2027`.
public final class HolidayParser {
    /// More would leave too few working days.
    private static final int MOST = 100;

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\v]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s+(?:-|to|until)\\s+(.+)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(\\p{L}+)\\.?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?");

    private HolidayParser() {}

    /// @param today the firm's current date
    public static ParseResult<Holidays> parse(String words, LocalDate today) {
        var yearly = new ArrayList<MonthDay>();
        var once = new ArrayList<LocalDate>();
        for (var part : parts(words)) {
            var everyYear = monthDay(part);
            if (everyYear.isPresent()) {
                yearly.add(everyYear.get());
            } else {
                switch (days(part, today)) {
                    case ParseResult.Understood<List<LocalDate>>(var days) -> once.addAll(days);
                    case ParseResult.Unclear<List<LocalDate>>(var why) -> {
                        return ParseResult.unclear(why);
                    }
                }
            }
        }
        var found = new Holidays(yearly, once);
        int count = found.yearly().size() + found.once().size();
        return count > MOST
                ? ParseResult.unclear("That's %d days. Enter at most %d.".formatted(count, MOST))
                : ParseResult.of(found);
    }

    /// A year on its own belongs to the date before it: `Apr 3, 2026`.
    private static List<String> parts(String words) {
        var parts = new ArrayList<String>();
        for (var each : SEPARATOR.split(words)) {
            var part = CleanText.oneLine(each);
            if (YEAR.matcher(part).matches() && !parts.isEmpty()) {
                parts.add(parts.removeLast() + " " + part);
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static ParseResult<List<LocalDate>> days(String part, LocalDate today) {
        var range = RANGE.matcher(part);
        return range.matches()
                ? DateParser.parse(range.group(1), today)
                        .flatMap(first ->
                                DateParser.parse(range.group(2), today)
                                        .flatMap(last -> between(part, first, last)))
                : DateParser.parse(part, today).map(List::of);
    }

    private static ParseResult<List<LocalDate>> between(
            String part, LocalDate first, LocalDate last) {
        return last.isBefore(first) || first.plusDays(MOST).isBefore(last)
                ? ParseResult.unclear(
                        "%s must be at most %d days, with the first day first."
                                .formatted(Quote.of(part), MOST))
                : ParseResult.of(first.datesUntil(last.plusDays(1)).toList());
    }

    /// A day and a month without a year.
    private static Optional<MonthDay> monthDay(String part) {
        var dayFirst = DAY_FIRST.matcher(part);
        if (dayFirst.matches()) {
            return monthDay(dayFirst.group(2), dayFirst.group(1));
        }
        var monthFirst = MONTH_FIRST.matcher(part);
        return monthFirst.matches()
                ? monthDay(monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<MonthDay> monthDay(String month, String day) {
        try {
            return MonthNames.find(month).map(found -> MonthDay.of(found, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
