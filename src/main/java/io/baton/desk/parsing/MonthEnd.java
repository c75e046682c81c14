package io.baton.desk.parsing;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A month as the time when something ends: `ended in March 2027`, `until the end of January`,
/// `last month`. It's the month's last day.
public final class MonthEnd {
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?iU)\\b(?:in|of|until|till|after|through|by|with|end)(?: the)?(?: end of)? (?<month>jan(?:uary)?|feb(?:ruary)?"
                            + "|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b"
                            + "(?! ?\\d{1,2}\\b)(?:,? (?<year>20\\d\\d))?");

    private static final Pattern LAST_MONTH = Pattern.compile("(?iU)\\blast month\\b");

    private static final Pattern THIS_MONTH =
            Pattern.compile("(?iU)\\b(?:this month|end of (?:the )?month)\\b");

    /// It's still to come.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?iU)\\b(?:ends|stops|finishes|expires|runs|will|is ending|going to)\\b");

    private MonthEnd() {}

    /// Empty if the words name no month, or a day of it. Without a year it's the last such month,
    /// or the next one for what is still to come.
    public static Optional<LocalDate> in(String words, LocalDate today) {
        if (LAST_MONTH.matcher(words).find()) {
            return Optional.of(YearMonth.from(today).minusMonths(1).atEndOfMonth());
        }
        if (THIS_MONTH.matcher(words).find()) {
            return Optional.of(YearMonth.from(today).atEndOfMonth());
        }
        var found = MONTH.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        var month = month(found.group("month"));
        var year = found.group("year");
        return Optional.of(
                year != null
                        ? YearMonth.of(Integer.parseInt(year), month).atEndOfMonth()
                        : nearest(month, TO_COME.matcher(words).find(), today).atEndOfMonth());
    }

    private static YearMonth nearest(Month month, boolean toCome, LocalDate today) {
        var now = YearMonth.from(today);
        var thisYear = YearMonth.of(now.getYear(), month);
        if (toCome) {
            return thisYear.isBefore(now) ? thisYear.plusYears(1) : thisYear;
        }
        return thisYear.isAfter(now) ? thisYear.minusYears(1) : thisYear;
    }

    private static Month month(String name) {
        var start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
