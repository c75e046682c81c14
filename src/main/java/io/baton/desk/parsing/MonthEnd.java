package io.baton.desk.parsing;

import io.baton.understanding.reader.Days;
import io.baton.understanding.reader.MonthNames;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A month as the time when something ends: `ended in March 2027`, `until the end of January`,
/// `last month`, `the last month is May`. It's the month's last day.
public final class MonthEnd {
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?iU)\\b(?:in|of|until|till|after|through|by|with|end|last month(?: is| was| will be)?)(?: the)?(?: end of)? (?<month>"
                            + MonthNames.PATTERN
                            + ")"
                            + "(?! ?\\d{1,2}\\b)(?:,? (?<year>20\\d\\d))?");

    private static final Pattern LAST_MONTH = Pattern.compile("(?iU)\\blast month\\b");

    private static final Pattern THIS_MONTH =
            Pattern.compile("(?iU)\\b(?:this month|end of (?:the )?month)\\b");

    private static final Pattern NEXT_MONTH = Pattern.compile("(?iU)\\b(?:end of )?next month\\b");

    private MonthEnd() {}

    /// Empty if the words name no month, or a day of it.
    ///
    /// @param days where a month without a year lies
    public static Optional<LocalDate> in(String words, Days days) {
        var now = YearMonth.from(days.today());
        var found = MONTH.matcher(words);
        if (found.find()) {
            var year = Optional.ofNullable(found.group("year")).map(Integer::valueOf);
            return MonthNames.find(found.group("month"))
                    .map(month -> days.of(month, year).atEndOfMonth());
        }
        if (LAST_MONTH.matcher(words).find()) {
            return Optional.of(now.minusMonths(1).atEndOfMonth());
        }
        if (NEXT_MONTH.matcher(words).find()) {
            return Optional.of(now.plusMonths(1).atEndOfMonth());
        }
        return THIS_MONTH.matcher(words).find()
                ? Optional.of(now.atEndOfMonth())
                : Optional.empty();
    }
}
