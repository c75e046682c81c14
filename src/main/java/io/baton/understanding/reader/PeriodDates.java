package io.baton.understanding.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
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
    static final List<DateShape> SHAPES =
            List.of(
                    DateShape.of(
                            "(?:the )?(?:very )?(?<edge>end|beginning|start|middle|mid)(?:[ -]of)?[ -]"
                                    + "(?:the )?"
                                    + NamedPeriods.PATTERN,
                            PeriodDates::edge),
                    DateShape.of(
                            "(?<unit2>year|month|quarter)[ -]?end(?! (?:is|was|falls)(?!\\p{L}))",
                            (match, days) ->
                                    end(NamedPeriods.period(lower(match, "unit2"), 0, days))),
                    DateShape.of(
                            "(?:the )?week after next",
                            (_, days) -> end(NamedPeriods.period("week", 2, days))),
                    DateShape.of(
                            "(?:the )?(?<nth>first|1st|second|2nd|third|3rd|last|final) week (?:of|in) "
                                    + "(?<month>"
                                    + MonthNames.PATTERN
                                    + ")(?: (?<year>20[0-9]{2}))?",
                            PeriodDates::weekOfMonth),
                    DateShape.of(
                            "(?:the )?(?:(?<taxEnd>end of the (?:current )?tax year|tax year end)"
                                    + "|(?:new|next) tax year)",
                            PeriodDates::taxYear),
                    DateShape.of(
                            "(?<word>eod|cob|eow|eom|eoq|eoy|close of business)",
                            PeriodDates::abbreviation),
                    DateShape.of(
                            Holiday.NEAR
                                    + "(?:(?<day>"
                                    + Holiday.NAMED
                                    + ")|(?<xmas>christmas|xmas)(?<eve> eve)?(?: day)?"
                                    + Holiday.NO_EVENT
                                    + "|(?<newYear>new year)(?:'?s)?"
                                    + "(?<newEve> eve)?(?: day)?|(?<easter>easter)|(?<thanks>thanksgiving)"
                                    + "|(?<halloween>halloween))(?: (?<year>20[0-9]{2}))?",
                            PeriodDates::holiday),
                    DateShape.afterDeadline(
                            "(?<next>next|this) (?<unit2>week|month|quarter|year)",
                            (match, days) ->
                                    end(
                                            NamedPeriods.period(
                                                    lower(match, "unit2"),
                                                    lower(match, "next").equals("next") ? 1 : 0,
                                                    days))),
                    DateShape.of(
                            "(?:q(?<quarter>[1-4])(?: (?<qyear>20[0-9]{2}))?)",
                            (match, days) ->
                                    days.isPast()
                                            ? Optional.empty()
                                            : end(NamedPeriods.quarter(match, days))),
                    DateShape.afterDeadline(
                            "(?<month>"
                                    + MonthNames.PATTERN
                                    + ")(?: (?<year>20[0-9]{2}))?(?! (?:the )?[0-9])",
                            (match, days) -> end(NamedPeriods.month(match, days))));

    private PeriodDates() {}

    private static Optional<DateReading> end(NamedPeriods.Period period) {
        return day(period.last());
    }

    private static Optional<DateReading> day(LocalDate day) {
        return Optional.of(new DateReading.Understood(day));
    }

    private static Optional<DateReading> edge(Matcher match, Days days) {
        var edge = lower(match, "edge");
        boolean middle = edge.startsWith("mi");
        var period = NamedPeriods.named(match, days);
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
        return end(NamedPeriods.period(unit, 0, days));
    }

    /// The Friday of a week that has most of its days in the month.
    private static Optional<DateReading> weekOfMonth(Matcher match, Days days) {
        var first = NamedPeriods.month(match, days).first();
        int nth =
                switch (lower(match, "nth").charAt(0)) {
                    case '2' -> 2;
                    case '3', 't' -> 3;
                    case 's' -> 2;
                    case 'l' -> -1;
                    default -> lower(match, "nth").equals("final") ? -1 : 1;
                };
        return day(
                first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.THURSDAY))
                        .plusDays(1));
    }

    /// British: from 6 April.
    private static Optional<DateReading> taxYear(Matcher match, Days days) {
        if (!days.region().equals("GB")) {
            return Optional.empty();
        }
        boolean last = match.group("taxEnd") != null;
        return Optional.of(days.future().of(Month.APRIL, last ? 5 : 6));
    }

    private static Optional<DateReading> holiday(Matcher match, Days days) {
        var year = Optional.ofNullable(match.group("year")).map(Integer::valueOf);
        if (year.isPresent()) {
            return day(Holiday.near(match, year.get()));
        }
        var past = days.isPast();
        var today = days.today();
        var thisYear = Holiday.near(match, today.getYear());
        int shift = past ? (thisYear.isAfter(today) ? -1 : 0) : thisYear.isBefore(today) ? 1 : 0;
        return day(Holiday.near(match, today.getYear() + shift));
    }

    private static String lower(Matcher match, String group) {
        return match.group(group).toLowerCase(Locale.ROOT);
    }
}
