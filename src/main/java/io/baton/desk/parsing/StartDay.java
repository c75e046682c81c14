package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.understanding.reader.DateReader;
import io.baton.understanding.reader.DateReading;
import io.baton.understanding.reader.Days;
import io.baton.understanding.reader.MonthNames;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The day from which something holds: `2027-01-01`, `1 Jan`, `January`, `next month`. A month
/// means its first day.
///
/// Without a year it's the next such day, or one of the last three months.
public final class StartDay {
    private static final Pattern MONTH = Pattern.compile("[a-z]+\\.?");

    private StartDay() {}

    /// @param today the firm's current date
    public static ParseResult<LocalDate> parse(String words, LocalDate today) {
        return parse(words, Days.aroundNow(today, LocalDate.MIN));
    }

    /// @param days where a day without a year lies
    public static ParseResult<LocalDate> parse(String words, Days days) {
        var now = YearMonth.from(days.today());
        var line = CleanText.oneLine(words).toLowerCase(Locale.ROOT);
        if (line.equals("next month")) {
            return ParseResult.of(now.plusMonths(1).atDay(1));
        }
        return month(line, now, days)
                .map(month -> ParseResult.of(month.atDay(1)))
                .orElseGet(() -> day(words, days));
    }

    private static Optional<YearMonth> month(String line, YearMonth now, Days days) {
        var named =
                MONTH.matcher(line).matches()
                        ? MonthNames.find(line.replace(".", ""))
                        : Optional.<Month>empty();
        return named.map(month -> days.of(month, Optional.empty()))
                .or(() ->
                        MonthParser.parse(line, now)
                                        instanceof ParseResult.Understood<YearMonth>(var month)
                                ? Optional.of(month)
                                : Optional.empty());
    }

    private static ParseResult<LocalDate> day(String words, Days days) {
        return DateReader.parseWhole(words, days) instanceof DateReading.Understood(var day)
                ? ParseResult.of(day)
                : DateParser.parse(words, days.today());
    }
}
