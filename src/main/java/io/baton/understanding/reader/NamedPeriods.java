package io.baton.understanding.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Months, quarters, and the like: `February`, `Q1 2027`, `next week`.
///
/// A working week ends on Friday.
final class NamedPeriods {
    private static final String MONTH =
            "(?<month>" + MonthNames.PATTERN + ")(?: (?<year>20[0-9]{2}))?";
    private static final String QUARTER = "q(?<quarter>[1-4])(?: (?<qyear>20[0-9]{2}))?";
    private static final String NEXT =
            "(?<next>next|this|the coming) (?<unit2>week|month|quarter|year)";

    /// Its named groups are read by [#named].
    static final String PATTERN =
            "(?:(?<unit>day|week|month|quarter|year)|" + NEXT + "|" + QUARTER + "|" + MONTH + ")";

    /// Not `April 3`, and not `January to March`.
    private static final String WHOLE =
            "(?<unit>(?!))?(?:"
                    + NEXT
                    + "|"
                    + QUARTER
                    + "|"
                    + MONTH
                    + ")(?! (?:the )?[0-9]| (?:to|till|until|through|bank)(?!\\p{L})| ?-)";

    /// The last day before a period.
    static final List<DateShape> BEFORE =
            List.of(
                    DateShape.of(
                            WHOLE,
                            (match, days) -> {
                                var first = named(match, days).first();
                                boolean gone =
                                        !first.isAfter(days.today())
                                                && match.group("month") != null
                                                && match.group("year") == null;
                                return day(lastBefore(gone ? first.plusYears(1) : first, match));
                            }));

    /// The first day of a period.
    static final List<DateShape> FROM =
            List.of(DateShape.of(WHOLE, (match, days) -> day(named(match, days).first())));

    record Period(LocalDate first, LocalDate last) {}

    private NamedPeriods() {}

    /// Before a week, it's a Friday.
    private static LocalDate lastBefore(LocalDate first, Matcher match) {
        return "week".equalsIgnoreCase(match.group("unit2"))
                ? first.minusDays(3)
                : first.minusDays(1);
    }

    private static Optional<DateReading> day(LocalDate day) {
        return Optional.of(new DateReading.Understood(day));
    }

    static Period named(Matcher match, Days days) {
        if (match.group("month") != null) {
            return month(match, days);
        }
        if (match.group("quarter") != null) {
            return quarter(match, days);
        }
        return match.group("unit") == null
                ? period(lower(match, "unit2"), lower(match, "next").equals("this") ? 0 : 1, days)
                : period(lower(match, "unit"), 0, days);
    }

    static Period month(Matcher match, Days days) {
        var month = MonthNames.find(match.group("month")).orElse(Month.JANUARY);
        var year = Optional.ofNullable(match.group("year")).map(Integer::valueOf);
        return months(days.of(month, year), 1);
    }

    static Period quarter(Matcher match, Days days) {
        var last = Month.of(Integer.parseInt(match.group("quarter")) * 3);
        var year = Optional.ofNullable(match.group("qyear")).map(Integer::valueOf);
        return months(days.of(last, year).minusMonths(2), 3);
    }

    static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /// @param ahead 0 for the current one, 1 for the next
    static Period period(String unit, int ahead, Days days) {
        var today = days.today();
        return switch (unit) {
            case "week" -> {
                var monday =
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(ahead);
                var friday = monday.plusDays(4);
                yield new Period(monday, friday.isBefore(today) ? friday.plusWeeks(1) : friday);
            }
            case "month" -> months(YearMonth.from(today).plusMonths(ahead), 1);
            case "quarter" ->
                    months(
                            YearMonth.of(today.getYear(), today.getMonth().firstMonthOfQuarter())
                                    .plusMonths(3L * ahead),
                            3);
            case "year" -> months(YearMonth.of(today.getYear() + ahead, 1), 12);
            default -> new Period(today, today);
        };
    }

    private static String lower(Matcher match, String group) {
        return match.group(group).toLowerCase(Locale.ROOT);
    }
}
