package io.baton.desk.revenue.past;

import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.understanding.reader.MonthNames;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a month as spreadsheets write it: `2026-10`, `10/2026`, `202610`, `Oct 2026`, `Oct-26`,
/// `2026 October`, or any day of it. The year is never guessed.
final class MonthCell {
    private static final String BETWEEN = "[ ./_-]{0,2}";

    /// The year has four digits and comes first or last.
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<first>20[0-9]{2})[ ./_-]?(?<second>0?[1-9]|1[0-2])|(?<month>0?[1-9]|1[0-2])"
                            + "[ ./_-](?<year>20[0-9]{2})");

    private static final Pattern NAME_FIRST =
            Pattern.compile(
                    "(?<name>\\p{L}{3,9})[.,]?" + BETWEEN + "'?(?<year>20[0-9]{2}|[0-9]{2})");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>20[0-9]{2})[.,]?" + BETWEEN + "(?<name>\\p{L}{3,9})\\.?");

    /// Spreadsheets save dates with the time of day.
    private static final Pattern TIME = Pattern.compile("[t ]0{1,2}:00(?::00(?:\\.0+)?)?z?$");

    private MonthCell() {}

    static ParseResult<YearMonth> parse(String cell, LocalDate today) {
        var line = TIME.matcher(CleanText.oneLine(cell).toLowerCase(Locale.ROOT)).replaceFirst("");
        return inNumbers(line)
                .or(() -> named(NAME_FIRST.matcher(line)))
                .or(() -> named(YEAR_FIRST.matcher(line)))
                .or(() -> dayIn(line, today))
                .map(ParseResult::of)
                .orElseGet(() ->
                        ParseResult.unclear(
                                cell.isBlank()
                                        ? "The month is missing."
                                        : Quote.of(cell)
                                                + " isn't a month with its year. Write it like 2026-10 or Oct 2026."));
    }

    private static Optional<YearMonth> inNumbers(String line) {
        var match = NUMBERS.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        return match.group("year") == null
                ? Optional.of(month(match.group("first"), match.group("second")))
                : Optional.of(month(match.group("year"), match.group("month")));
    }

    private static YearMonth month(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }

    private static Optional<YearMonth> named(Matcher match) {
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group("year"));
        return MonthNames.find(match.group("name"))
                .map(month -> YearMonth.of(year < 100 ? 2000 + year : year, month));
    }

    /// Only with a year: `3 Nov` could be of any.
    private static Optional<YearMonth> dayIn(String line, LocalDate today) {
        return DateCells.hasYear(line)
                        && DateParser.parse(line, today)
                                instanceof ParseResult.Understood<LocalDate>(var day)
                ? Optional.of(YearMonth.from(day))
                : Optional.empty();
    }
}
