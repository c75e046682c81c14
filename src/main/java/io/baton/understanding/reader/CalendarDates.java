package io.baton.understanding.reader;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/// Dates with a day and a month: `2026-11-03`, `3 Nov`, `Nov 3rd, 2026`, `3.11.2026`, `25/12`.
final class CalendarDates {
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";

    /// Not in `the 2nd floor`.
    private static final String ORDINAL =
            "(?<day>[0-9]{1,2})(?:st|nd|rd|th)(?! (?!(?:and|or|but|at|for|to|if|we|they|i|it|please"
                    + "|thanks|in|on|by|so|then|latest|because|since|when|with|is|was|as|that|the|same"
                    + "|not)(?!\\p{L}))\\p{L})";

    /// A word that begins like a month, or else most words would be tried.
    private static final String MONTH =
            "(?<month>(?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{3,9}+)";

    private static final String YEAR = "(?:(?:,? ?'?|-)(?<year>[0-9]{4}|(?<=')[0-9]{2}))?";

    private static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth");

    /// Written like dates, but they aren't.
    private static final Set<String> NO_DATES =
            Set.of("24/7", "24/5", "24/6", "16/9", "16/10", "20/20", "50/50", "365/7");

    static final List<DateShape> SHAPES =
            List.of(
                    DateShape.of(
                            "(?<year>[0-9]{4})(?<by>[-/])(?<month>[0-9]{1,2})\\k<by>(?<day>[0-9]{1,2})",
                            CalendarDates::numbers),
                    DateShape.of(
                            "(?<day>[0-9]{1,2})\\. ?(?<month>[0-9]{1,2})\\. ?(?<year>[0-9]{4})",
                            CalendarDates::numbers),
                    DateShape.afterWord(
                            "(?<day>[0-9]{1,2})\\. ?(?<month>[0-9]{1,2})\\.(?<year>[0-9]{2})",
                            CalendarDates::numbers),
                    DateShape.of(
                            "(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/(?<year>[0-9]{4}|[0-9]{2})",
                            CalendarDates::slashed),
                    DateShape.afterWord(
                            "(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})(?<year>(?!))?(?!/)",
                            CalendarDates::slashed),
                    DateShape.of(
                            "(?<first>1[3-9]|2[0-9]|3[01])/(?<second>0?[1-9]|1[0-2])(?<year>(?!))?(?!/)",
                            CalendarDates::slashed),
                    DateShape.of(
                            WEEKDAY
                                    + "(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th|\\.)?[ -]?(?:of )?"
                                    + MONTH
                                    + "\\.?"
                                    + YEAR,
                            CalendarDates::named),
                    DateShape.of(
                            WEEKDAY
                                    + MONTH
                                    + "\\.? ?(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th|\\.(?! ?[0-9]))?"
                                    + "(?![0-9]|[.,:/-][0-9])"
                                    + YEAR,
                            CalendarDates::named),
                    DateShape.of(
                            "(?:the )?(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
                                    + "|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth) of "
                                    + MONTH,
                            CalendarDates::inWords),
                    DateShape.afterWord(
                            "(?<day>[0-9]{1,2})\\. ?(?<month>0?[1-9]|1[0-2])\\.(?! ?[0-9])",
                            CalendarDates::withoutYear),
                    DateShape.afterWord(
                            "(?<day>[0-9]{1,2})\\.(?<month>0[1-9])", CalendarDates::withoutYear),
                    DateShape.of(WEEKDAY + "the " + ORDINAL, CalendarDates::ordinal),
                    DateShape.afterWord(WEEKDAY + ORDINAL, CalendarDates::ordinal));

    private CalendarDates() {}

    private static Optional<DateReading> ordinal(Matcher match, Days days) {
        return Optional.of(days.of(number(match, "day")));
    }

    /// `the first of May`
    private static Optional<DateReading> inWords(Matcher match, Days days) {
        int day = 1 + ORDINALS.indexOf(match.group("ordinal").toLowerCase(Locale.ROOT));
        return MonthNames.find(match.group("month")).map(month -> days.of(month, day));
    }

    private static Optional<DateReading> withoutYear(Matcher match, Days days) {
        return Optional.of(days.of(Month.of(number(match, "month")), number(match, "day")));
    }

    private static Optional<DateReading> numbers(Matcher match, Days days) {
        return Optional.of(days.exact(year(match), number(match, "month"), number(match, "day")));
    }

    private static Optional<DateReading> named(Matcher match, Days days) {
        return MonthNames.find(match.group("month"))
                .map(month ->
                        match.group("year") == null
                                ? days.of(month, number(match, "day"))
                                : days.exact(year(match), month.getValue(), number(match, "day")));
    }

    /// Readable only if one of the numbers can't be a month, if both are the same, or if the
    /// country puts the day first.
    private static Optional<DateReading> slashed(Matcher match, Days days) {
        int first = number(match, "first");
        int second = number(match, "second");
        if (NO_DATES.contains(match.group()) || (first > 12 && second > 12)) {
            return Optional.empty();
        }
        if (first <= 12 && second <= 12 && first != second && !days.dayFirst()) {
            return Optional.of(new DateReading.Unclear(DateProblem.TWO_DATES));
        }
        boolean dayFirst = first > 12 || (second <= 12 && days.dayFirst());
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        if (match.group("year") != null) {
            return Optional.of(days.exact(year(match), month, day));
        }
        return month == 0
                ? Optional.of(new DateReading.Unclear(DateProblem.NO_SUCH_DAY))
                : Optional.of(days.of(Month.of(month), day));
    }

    private static int year(Matcher match) {
        var digits = match.group("year");
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
