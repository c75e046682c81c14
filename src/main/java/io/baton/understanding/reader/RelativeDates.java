package io.baton.understanding.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Dates counted from today: `tomorrow`, `next Tuesday`, `in two weeks`, `three days ago`.
final class RelativeDates {
    private static final String COUNT =
            "(?<count>an?|an? couple(?: of)?|[0-9]{1,3}|" + NumberWords.PHRASE + ")";
    private static final String UNIT =
            "(?<unit>(?:working |business |week ?)?days?|weeks?|wks?|fortnights?|months?|years?)(?: time|'s? time)?";
    private static final String FULL =
            "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String WEEKDAY =
            FULL.replace(")", "|tues?|weds?|thurs?|thu|fri|mon|sat|sun)");

    /// Not in `the Sunday service` and `every Friday`.
    private static final String FREE =
            "(?<!(?:every|each|any|on a|black|good) )(?:(?<!(?:the|our|their|his|her) )|(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + " (?!(?:deadline|after|before|morning|at|and|or|if|we|they|please|for|in|is|so|but|as"
                    + "|when|then|to|by|latest|thanks)(?!\\p{L}))\\p{L}))";

    private static final String NO_HABIT = "(?! (?:nights|mornings|afternoons|evenings)(?!\\p{L}))";
    private static final String NO_WORD = "(?<which>(?!))?";

    static final List<DateShape> SHAPES =
            List.of(
                    DateShape.of(
                            "(?<word>today|tonight|tomorrow|tomorow|tmrw|tmr|yesterday"
                                    + "|(?:the )?day after tomorrow)",
                            (match, days) ->
                                    day(days.today().plusDays(daysAhead(lower(match, "word"))))),
                    DateShape.of(
                            COUNT + " (?<unit>weeks?|fortnights?) (?<word>today|tomorrow)",
                            (match, days) ->
                                    shifted(match, days, 1)
                                            .map(date ->
                                                    plus(date, daysAhead(lower(match, "word"))))),
                    DateShape.of(
                            "(?:(?:a|1|one) week (?:on|from) )" + WEEKDAY,
                            (match, days) -> day(coming(match, days).plusWeeks(1))),
                    DateShape.of(
                            WEEKDAY + " week(?! [0-9])",
                            (match, days) -> day(sameOrComing(match, days).plusWeeks(1))),
                    DateShape.of(
                            "(?<which>next|this|this coming|last|coming|the coming|the following) "
                                    + WEEKDAY
                                    + "(?: week)?",
                            RelativeDates::weekday),
                    DateShape.of(FREE + NO_WORD + FULL + NO_HABIT, RelativeDates::weekday),
                    DateShape.afterWord(NO_WORD + WEEKDAY + NO_HABIT, RelativeDates::weekday),
                    DateShape.of(COUNT + " " + UNIT + " ago", RelativeDates::ago),
                    DateShape.of(COUNT + " " + UNIT + " from (?:now|today)", RelativeDates::ahead));

    /// `in two weeks`, `within 10 days`
    static final List<DateShape> SPANS_OF_TIME =
            List.of(
                    DateShape.of(
                            "(?:in|within)(?: the)?(?: next)?(?: about)? (?:[0-9]{1,2}(?: ?- ?| to | or ))?"
                                    + COUNT
                                    + " "
                                    + UNIT,
                            RelativeDates::ahead));

    private RelativeDates() {}

    private static DateReading plus(DateReading date, int days) {
        return date instanceof DateReading.Understood(var day)
                ? new DateReading.Understood(day.plusDays(days))
                : date;
    }

    private static int daysAhead(String word) {
        return switch (word) {
            case "today", "tonight" -> 0;
            case "yesterday" -> -1;
            default -> word.contains("after") ? 2 : 1;
        };
    }

    private static Optional<DateReading> day(LocalDate day) {
        return Optional.of(new DateReading.Understood(day));
    }

    private static Optional<DateReading> weekday(Matcher match, Days days) {
        var which =
                Optional.ofNullable(match.group("which"))
                        .map(word -> word.toLowerCase(Locale.ROOT));
        var today = days.today();
        if (which.filter("last"::equals).isPresent()) {
            return day(today.with(TemporalAdjusters.previous(dayOfWeek(match))));
        }
        if (which.filter("next"::equals).isPresent()) {
            return day(today.plusWeeks(1).with(dayOfWeek(match)));
        }
        return days.isPast()
                ? day(today.with(TemporalAdjusters.previous(dayOfWeek(match))))
                : day(coming(match, days));
    }

    private static LocalDate coming(Matcher match, Days days) {
        return days.today().with(TemporalAdjusters.next(dayOfWeek(match)));
    }

    private static LocalDate sameOrComing(Matcher match, Days days) {
        return days.today().with(TemporalAdjusters.nextOrSame(dayOfWeek(match)));
    }

    private static DayOfWeek dayOfWeek(Matcher match) {
        var typed = lower(match, "weekday").substring(0, 3);
        return List.of(DayOfWeek.values()).stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).startsWith(typed))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<DateReading> ago(Matcher match, Days days) {
        return shifted(match, days, -1);
    }

    private static Optional<DateReading> ahead(Matcher match, Days days) {
        return shifted(match, days, 1);
    }

    private static Optional<DateReading> shifted(Matcher match, Days days, int sign) {
        var unit = lower(match, "unit");
        return count(lower(match, "count"))
                .filter(count -> count <= 999)
                .flatMap(count ->
                        day(
                                unit.matches("(?:working|business|week) ?days?")
                                        ? workingDays(days.today(), count * sign)
                                        : days.today()
                                                .plus(
                                                        (long) count * sign * size(unit),
                                                        unit(unit))));
    }

    private static ChronoUnit unit(String word) {
        return switch (word.charAt(0)) {
            case 'w', 'f' -> ChronoUnit.WEEKS;
            case 'm' -> ChronoUnit.MONTHS;
            case 'y' -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    /// A fortnight has two weeks.
    private static int size(String word) {
        return word.startsWith("f") ? 2 : 1;
    }

    private static LocalDate workingDays(LocalDate from, int count) {
        var day = from;
        for (int left = Math.abs(count); left > 0; ) {
            day = day.plusDays(Integer.signum(count));
            left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return day;
    }

    private static Optional<Integer> count(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Optional.of(Integer.parseInt(words));
        }
        return words.equals("a") || words.equals("an")
                ? Optional.of(1)
                : NumberWords.value(words).map(java.math.BigDecimal::intValue);
    }

    private static String lower(Matcher match, String group) {
        return match.group(group).toLowerCase(Locale.ROOT);
    }
}
