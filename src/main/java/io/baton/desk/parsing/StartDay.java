package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/// The day from which something holds: `2027-01-01`, `1 Jan`, `January`, `next month`. A month
/// means its first day.
///
/// A month without a year is the next one, or one of the last three.
public final class StartDay {
    private static final Pattern HAS_YEAR = Pattern.compile(".*20\\d\\d.*");
    private static final int LONGEST_AGO = 3;

    private StartDay() {}

    /// @param today the firm's current date
    public static ParseResult<LocalDate> parse(String words, LocalDate today) {
        var now = YearMonth.from(today);
        var line = CleanText.oneLine(words).toLowerCase(Locale.ROOT);
        if (line.equals("next month")) {
            return ParseResult.of(now.plusMonths(1).atDay(1));
        }
        return MonthParser.parse(words, now) instanceof ParseResult.Understood<YearMonth>(var month)
                ? ParseResult.of(
                        (HAS_YEAR.matcher(line).matches() ? month : nearest(month, now)).atDay(1))
                : DateParser.parse(words, today);
    }

    private static YearMonth nearest(YearMonth past, YearMonth now) {
        return past.isBefore(now.minusMonths(LONGEST_AGO)) ? past.plusYears(1) : past;
    }
}
