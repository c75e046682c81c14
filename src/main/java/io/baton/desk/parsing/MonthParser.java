package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.understanding.reader.MonthNames;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads months: `2026-10`, `10/2026`, `Oct 2026`, `October`, `this month`, `last month`.
///
/// A name without a year means the most recent such month, including the current one.
public final class MonthParser {
    private static final Pattern ISO = Pattern.compile("(20[0-9]{2})-(0?[1-9]|1[0-2])");
    private static final Pattern SLASHED = Pattern.compile("(0?[1-9]|1[0-2])/(20[0-9]{2})");
    private static final Pattern NAMED = Pattern.compile("([a-z]+)\\.?(?:,? (20[0-9]{2}))?");

    private MonthParser() {}

    /// @param now the firm's current month
    public static ParseResult<YearMonth> parse(String words, YearMonth now) {
        var line = CleanText.oneLine(words).toLowerCase(Locale.ROOT);
        return switch (line) {
            case "this month" -> ParseResult.of(now);
            case "last month" -> ParseResult.of(now.minusMonths(1));
            default ->
                    parseMonth(line, now)
                            .map(ParseResult::of)
                            .orElseGet(() ->
                                    ParseResult.unclear(
                                            Quote.of(words)
                                                    + " isn't a month. Write it like 2026-10 or Oct 2026."));
        };
    }

    private static Optional<YearMonth> parseMonth(String line, YearMonth now) {
        var iso = ISO.matcher(line);
        if (iso.matches()) {
            return Optional.of(
                    YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))));
        }
        var slashed = SLASHED.matcher(line);
        if (slashed.matches()) {
            return Optional.of(
                    YearMonth.of(
                            Integer.parseInt(slashed.group(2)),
                            Integer.parseInt(slashed.group(1))));
        }
        var shape = NAMED.matcher(line);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var year = shape.group(2);
        return MonthNames.find(shape.group(1))
                .map(month ->
                        year == null
                                ? mostRecent(month, now)
                                : YearMonth.of(Integer.parseInt(year), month));
    }

    private static YearMonth mostRecent(Month month, YearMonth now) {
        var thisYear = YearMonth.of(now.getYear(), month);
        return thisYear.isAfter(now) ? thisYear.minusYears(1) : thisYear;
    }
}
