package io.baton.desk.parsing;

import io.baton.revenue.Period;
import io.baton.understanding.reader.MonthNames;
import io.baton.understanding.reader.NumberWords;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a [PeriodUnit] as people write it: `2025-03`, `March`, `Q3 2025`, `last year`, `last 3
/// months`.
final class PeriodUnitParser {
    private static final String YEAR = "(?<year>20[0-9]{2})";
    private static final String OF_YEAR =
            "(?:,? ?(?:of |in )?(?:"
                    + YEAR
                    + "|'(?<short>[0-9]{2})|(?:the )?(?<ago>last|previous|this) year))?";

    /// How many months each unit has.
    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "quarter", 3, "year", 12);

    private static final Map<String, Integer> NTH =
            Map.of("first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3);

    /// Longer rows are no time that people mean.
    private static final int LONGEST_ROW = 240;

    private record Shape(Pattern pattern, BiFunction<Matcher, YearMonth, Optional<PeriodUnit>> to) {
        Shape(String pattern, BiFunction<Matcher, YearMonth, Optional<PeriodUnit>> to) {
            this(Pattern.compile(pattern), to);
        }
    }

    private static final List<Shape> SHAPES =
            List.of(
                    new Shape("(?:calendar )?(?:year )?" + YEAR, PeriodUnitParser::year),
                    new Shape(YEAR + "[-/.](?<month>0?[1-9]|1[0-2])", PeriodUnitParser::month),
                    new Shape("(?<month>0?[1-9]|1[0-2])[-/.]" + YEAR, PeriodUnitParser::month),
                    new Shape("(?<month>[a-z]{3,9})\\.?" + OF_YEAR, PeriodUnitParser::month),
                    new Shape(YEAR + ",? (?<month>[a-z]{3,9})\\.?", PeriodUnitParser::month),
                    new Shape("(?<part>[qh])(?<nth>[1-4])[-/]?" + OF_YEAR, PeriodUnitParser::part),
                    new Shape(YEAR + "[-/ ]?(?<part>[qh])(?<nth>[1-4])", PeriodUnitParser::part),
                    new Shape(
                            "(?<which>this|current|last|previous|past|next|coming) "
                                    + "(?<unit>month|quarter|year)s?",
                            PeriodUnitParser::relative),
                    new Shape(
                            "(?<unit>month|quarter|year) before last",
                            PeriodUnitParser::beforeLast),
                    new Shape(
                            "(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|last) "
                                    + "(?<part>quarter|half)"
                                    + OF_YEAR,
                            PeriodUnitParser::part),
                    new Shape(
                            "(?:last|past|previous) (?<count>[0-9]{1,3}|[a-z]{3,9}) (?:full )?"
                                    + "(?<unit>month|quarter|year)s?",
                            PeriodUnitParser::row));

    private PeriodUnitParser() {}

    /// @param words in lower case, on one line
    static Optional<PeriodUnit> read(String words, YearMonth now) {
        var line = words.replaceFirst("^the ", "");
        for (var shape : SHAPES) {
            var match = shape.pattern().matcher(line);
            if (match.matches()) {
                var unit = shape.to().apply(match, now);
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodUnit> year(Matcher match, YearMonth now) {
        return exactly(Period.ofYear(Integer.parseInt(match.group("year"))));
    }

    private static Optional<PeriodUnit> month(Matcher match, YearMonth now) {
        var typed = match.group("month");
        var month =
                Character.isDigit(typed.charAt(0))
                        ? Optional.of(Integer.parseInt(typed))
                        : MonthNames.find(typed).map(Month::getValue);
        return month.map(number -> inYear(match, number, 1, now));
    }

    private static Optional<PeriodUnit> part(Matcher match, YearMonth now) {
        int months = match.group("part").startsWith("q") ? 3 : 6;
        var typed = match.group("nth");
        int nth =
                typed.equals("last")
                        ? 12 / months
                        : Character.isDigit(typed.charAt(0))
                                ? typed.charAt(0) - '0'
                                : NTH.getOrDefault(typed, 4);
        return nth * months > 12
                ? Optional.empty()
                : Optional.of(inYear(match, (nth - 1) * months + 1, months, now));
    }

    private static Optional<PeriodUnit> relative(Matcher match, YearMonth now) {
        return switch (match.group("which")) {
            case "this", "current" -> exactly(back(match, 0, now));
            case "next", "coming" -> exactly(back(match, -1, now));
            default -> exactly(back(match, 1, now));
        };
    }

    private static Optional<PeriodUnit> beforeLast(Matcher match, YearMonth now) {
        return exactly(back(match, 2, now));
    }

    /// The last full ones, as the share counts them.
    private static Optional<PeriodUnit> row(Matcher match, YearMonth now) {
        return NumberWords.count(match.group("count"))
                .filter(count -> count > 0 && count * months(match) <= LONGEST_ROW)
                .flatMap(count ->
                        exactly(back(match, count, now).and(back(match, 1, now)).upTo(now)));
    }

    /// The month, quarter or year so many before the current one.
    private static Period back(Matcher match, int count, YearMonth now) {
        int months = months(match);
        int into = (now.getMonthValue() - 1) % months;
        var first = now.minusMonths(into + (long) count * months);
        return new Period(first, first.plusMonths(months - 1L));
    }

    private static int months(Matcher match) {
        return MONTHS.getOrDefault(match.group("unit"), 1);
    }

    private static PeriodUnit inYear(Matcher match, int firstMonth, int months, YearMonth now) {
        var year = yearOf(match, now);
        var first = YearMonth.of(year == null ? now.getYear() : year, firstMonth);
        var latest = year == null && first.isAfter(now) ? first.minusYears(1) : first;
        return new PeriodUnit(new Period(latest, latest.plusMonths(months - 1L)), year == null);
    }

    private static @Nullable Integer yearOf(Matcher match, YearMonth now) {
        var groups = match.namedGroups();
        var year = match.group("year");
        if (year != null) {
            return Integer.valueOf(year);
        }
        if (groups.containsKey("short") && match.group("short") != null) {
            return 2000 + Integer.parseInt(match.group("short"));
        }
        if (groups.containsKey("ago") && match.group("ago") != null) {
            return match.group("ago").equals("this") ? now.getYear() : now.getYear() - 1;
        }
        return null;
    }

    private static Optional<PeriodUnit> exactly(Period period) {
        return Optional.of(new PeriodUnit(period, false));
    }
}
