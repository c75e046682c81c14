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

/// Days of a week, month, quarter or year, and well-known holidays: `the end of Q1`, `mid January`,
/// `next month`, `eom`, `Christmas`.
///
/// A period without `end` or `start` means its last day. A working week ends on Friday.
final class PeriodDates {
    private static final String PERIOD =
            "(?:(?<unit>day|week|month|quarter|year)|(?<next>next|this|the coming) (?<unit2>week|month"
                    + "|quarter|year)|q(?<quarter>[1-4])(?: (?<qyear>20[0-9]{2}))?|(?<month>"
                    + MonthNames.PATTERN
                    + ")(?: (?<year>20[0-9]{2}))?)";

    private record Period(LocalDate first, LocalDate last) {}

    static final List<DateShape> SHAPES =
            List.of(
                    DateShape.of(
                            "(?:the )?(?:very )?(?<edge>end|beginning|start|middle|mid)(?:[ -]of)?[ -]"
                                    + "(?:the )?"
                                    + PERIOD,
                            PeriodDates::edge),
                    DateShape.of(
                            "(?<unit2>year|month|quarter)[ -]?end",
                            (match, days) -> end(period(lower(match, "unit2"), 0, days))),
                    DateShape.of(
                            "(?<word>eod|cob|eow|eom|eoq|eoy|close of business)",
                            PeriodDates::abbreviation),
                    DateShape.of(
                            "(?:(?<xmas>christmas|xmas)(?<eve> eve)?(?: day)?|(?<newYear>new year)(?:'?s)?"
                                    + "(?<newEve> eve)?(?: day)?|(?<easter>easter)|(?<thanks>thanksgiving)"
                                    + "|(?<halloween>halloween))(?: (?<year>20[0-9]{2}))?",
                            PeriodDates::holiday),
                    DateShape.afterDeadline(
                            "(?<next>next|this) (?<unit2>week|month|quarter|year)",
                            (match, days) ->
                                    end(
                                            period(
                                                    lower(match, "unit2"),
                                                    lower(match, "next").equals("next") ? 1 : 0,
                                                    days))),
                    DateShape.of(
                            "(?:q(?<quarter>[1-4])(?: (?<qyear>20[0-9]{2}))?)",
                            (match, days) ->
                                    days.direction() == Days.Direction.PAST
                                            ? Optional.empty()
                                            : end(quarter(match, days))),
                    DateShape.afterDeadline(
                            "(?<month>"
                                    + MonthNames.PATTERN
                                    + ")(?: (?<year>20[0-9]{2}))?(?! [0-9])",
                            (match, days) -> end(month(match, days))));

    private PeriodDates() {}

    private static Optional<DateReading> end(Period period) {
        return day(period.last());
    }

    private static Optional<DateReading> day(LocalDate day) {
        return Optional.of(new DateReading.Understood(day));
    }

    private static Optional<DateReading> edge(Matcher match, Days days) {
        var edge = lower(match, "edge");
        boolean middle = edge.startsWith("mi");
        var period = named(match, days);
        if (edge.equals("end")) {
            return end(period);
        }
        if (!middle) {
            return day(period.first());
        }
        return match.group("month") == null && !lengthIsMonth(match)
                ? Optional.empty()
                : day(period.first().withDayOfMonth(15));
    }

    private static boolean lengthIsMonth(Matcher match) {
        return "month".equalsIgnoreCase(match.group("unit"))
                || "month".equalsIgnoreCase(match.group("unit2"));
    }

    private static Period named(Matcher match, Days days) {
        if (match.group("month") != null) {
            return month(match, days);
        }
        if (match.group("quarter") != null) {
            return quarter(match, days);
        }
        return match.group("unit") == null
                ? period(lower(match, "unit2"), lower(match, "next").equals("next") ? 1 : 0, days)
                : period(lower(match, "unit"), 0, days);
    }

    private static Period month(Matcher match, Days days) {
        var month = MonthNames.find(match.group("month")).orElse(Month.JANUARY);
        var year = Optional.ofNullable(match.group("year")).map(Integer::valueOf);
        return months(days.of(month, year), 1);
    }

    private static Period quarter(Matcher match, Days days) {
        var last = Month.of(Integer.parseInt(match.group("quarter")) * 3);
        var year = Optional.ofNullable(match.group("qyear")).map(Integer::valueOf);
        return months(days.of(last, year).minusMonths(2), 3);
    }

    private static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /// @param ahead 0 for the current one, 1 for the next
    private static Period period(String unit, int ahead, Days days) {
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

    private static Optional<DateReading> abbreviation(Matcher match, Days days) {
        var word = lower(match, "word");
        var unit =
                switch (word) {
                    case "eow" -> "week";
                    case "eom" -> "month";
                    case "eoq" -> "quarter";
                    case "eoy" -> "year";
                    default -> "day";
                };
        return end(period(unit, 0, days));
    }

    private static Optional<DateReading> holiday(Matcher match, Days days) {
        var year = Optional.ofNullable(match.group("year")).map(Integer::valueOf);
        if (year.isPresent()) {
            return day(Holiday.of(match, year.get()));
        }
        var past = days.direction() == Days.Direction.PAST;
        var today = days.today();
        var thisYear = Holiday.of(match, today.getYear());
        int shift = past ? (thisYear.isAfter(today) ? -1 : 0) : thisYear.isBefore(today) ? 1 : 0;
        return day(Holiday.of(match, today.getYear() + shift));
    }

    private static String lower(Matcher match, String group) {
        return match.group(group).toLowerCase(Locale.ROOT);
    }
}
