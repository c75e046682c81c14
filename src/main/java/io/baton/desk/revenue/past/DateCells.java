package io.baton.desk.revenue.past;

import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.TooFarAhead;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.terms.Horizon;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// Reads dates as spreadsheets write them, with their year. `03/04/2026` is one date or another,
/// but a file writes all of its dates alike: one such as `25/04/2026` says which number is the day.
///
/// @param order what the file's dates say
/// @param today the firm's current date; later ones aren't past
record DateCells(Order order, LocalDate today) {

    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    private static final Pattern SLASHED =
            Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4}|[0-9]{2})");

    /// Spreadsheets save dates with the time of day.
    private static final Pattern TIME =
            Pattern.compile("(?i)[t ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?z?$");

    private static final Pattern YEAR =
            Pattern.compile(
                    ".*(?<![0-9])[0-9]{4}(?![0-9]).*|.*[0-9][/.-][0-9]{1,2}[/.-][0-9]{2}|.*'[0-9]{2}");

    private static final int MONTHS = 12;

    /// @param cells all dates of the file
    static DateCells of(List<String> cells, LocalDate today) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (var cell : cells) {
            var match = SLASHED.matcher(clean(cell));
            if (match.matches()) {
                dayFirst |= Integer.parseInt(match.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(match.group(2)) > MONTHS;
            }
        }
        var order =
                dayFirst == monthFirst
                        ? Order.UNKNOWN
                        : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
        return new DateCells(order, today);
    }

    /// A day that isn't in the future.
    ParseResult<LocalDate> parse(String cell) {
        return parseDay(cell)
                .flatMap(day ->
                        day.isAfter(today)
                                ? ParseResult.unclear(Quote.of(cell) + " is in the future.")
                                : ParseResult.of(day));
    }

    /// A day that may be to come.
    ParseResult<LocalDate> parseAny(String cell) {
        return parseDay(cell).flatMap(day -> TooFarAhead.check(day, Horizon.from(today)));
    }

    private ParseResult<LocalDate> parseDay(String cell) {
        var line = ordered(clean(cell));
        if (line.isEmpty()) {
            return ParseResult.unclear("The date is missing.");
        }
        if (!hasYear(line)) {
            return ParseResult.unclear(
                    Quote.of(cell) + " isn't a date with its year. Write it like 2026-11-03.");
        }
        return DateParser.parse(line, today);
    }

    static boolean hasYear(String line) {
        return YEAR.matcher(line).matches();
    }

    private static String clean(String cell) {
        return TIME.matcher(CleanText.oneLine(cell)).replaceFirst("");
    }

    /// As `2026-4-3` if the file says how.
    private String ordered(String line) {
        var match = SLASHED.matcher(line);
        if (!match.matches()) {
            return line;
        }
        var year = match.group(3).length() == 2 ? "20" + match.group(3) : match.group(3);
        return switch (order) {
            case DAY_FIRST -> "%s-%s-%s".formatted(year, match.group(2), match.group(1));
            case MONTH_FIRST -> "%s-%s-%s".formatted(year, match.group(1), match.group(2));
            case UNKNOWN -> "%s/%s/%s".formatted(match.group(1), match.group(2), year);
        };
    }
}
