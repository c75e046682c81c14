package io.baton.desk.parsing;

import io.baton.revenue.Period;
import io.baton.understanding.reader.TypedText;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads times that figures are asked for: one unit (see [PeriodUnitParser]), or from one to
/// another, such as `from March to June`, `2024-2025`, `since October`.
///
/// A month without a year is the latest that has begun.
public final class PeriodParser {
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?:in|for|of|during|over|within|through|about|all of) ){1,9}(?:the )?");
    private static final Pattern TAIL =
            Pattern.compile("(?:[ ,]{1,9}(?:so far|please|pls|only|alone)){0,9}[ .?!,]*$");

    private static final Pattern TO =
            Pattern.compile(" (?:to|until|till?|through|thru|and|up to) (?:the )?| ?- ?");

    /// More dashes than any range has.
    private static final int MOST_SPLITS = 8;

    private static final Pattern SINCE =
            Pattern.compile(
                    "(?:since|from|starting|as of)(?: the)?(?: (?:start|beginning) of)? (?<from>.{1,40}?)"
                            + "(?: (?:on|onwards?|until now|to date|till now))?");

    private static final Pattern TO_NOW =
            Pattern.compile("now|today|date|this month|the current month");

    private static final Pattern YEAR_TO_DATE =
            Pattern.compile("(?:the |this )?year to date|ytd|(?:the|this) year");

    private static final Pattern EVERYTHING =
            Pattern.compile(
                    "ever|all|all time|all years|everything|overall|to date|from the (?:start|beginning)"
                            + "|since the (?:start|beginning)|in total|of all time");

    private static final Pattern WITHIN_A_MONTH =
            Pattern.compile(
                    "today|yesterday|tomorrow|(?:the )?(?:last|this|previous|past|next|current)"
                            + " (?:\\w{1,12} )?(?:days?|weeks?|fortnights?|weekend|hours?|working days?"
                            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
                            + "|week(?: \\d{1,2})?|20\\d\\d-\\d{1,2}-\\d{1,2}");

    private PeriodParser() {}

    /// @param now the firm's current month
    /// @return empty if the words aren't a time
    public static Optional<PeriodReading> parse(String words, YearMonth now) {
        var line = inFull(TAIL.matcher(TypedText.folded(words)).replaceFirst(""));
        if (line.isEmpty() || line.length() > 100) {
            return Optional.empty();
        }
        if (EVERYTHING.matcher(line).matches()) {
            return Optional.of(new PeriodReading.Months(Period.everUntil(now)));
        }
        var plain = LEAD.matcher(line).replaceFirst("");
        if (WITHIN_A_MONTH.matcher(plain).matches()) {
            return Optional.of(new PeriodReading.WithinAMonth());
        }
        if (YEAR_TO_DATE.matcher(plain).matches()) {
            return Optional.of(months(Period.ofYear(now.getYear()), now));
        }
        return PeriodUnitParser.read(plain, now)
                .map(PeriodUnit::period)
                .or(() -> since(plain, now))
                .or(() -> range(plain, now))
                .map(period -> months(period, now));
    }

    private static String inFull(String line) {
        return line.replaceAll("\\byrs?\\b", "year")
                .replaceAll("\\bqtr\\b", "quarter")
                .replaceAll("\\bmth\\b", "month");
    }

    private static PeriodReading months(Period period, YearMonth now) {
        return period.startsAfter(now)
                ? new PeriodReading.Future(period)
                : new PeriodReading.Months(period);
    }

    private static Optional<Period> since(String line, YearMonth now) {
        var since = SINCE.matcher(line);
        return since.matches()
                ? PeriodUnitParser.read(since.group("from"), now)
                        .map(PeriodUnit::period)
                        .map(from -> from.startsAfter(now) ? from : upToNow(from, now))
                : Optional.empty();
    }

    private static Period upToNow(Period from, YearMonth now) {
        return new Period(from.first(), now);
    }

    /// Each way to split the line is tried: `2025-03 - 2025-06` has dashes of both kinds.
    private static Optional<Period> range(String typed, YearMonth now) {
        var line = typed.replaceFirst("^(?:from|between) (?:the )?", "");
        return TO.matcher(line)
                .results()
                .limit(MOST_SPLITS)
                .flatMap(to ->
                        range(line.substring(0, to.start()), line.substring(to.end()), now)
                                .stream())
                .findFirst();
    }

    private static Optional<Period> range(String from, String to, YearMonth now) {
        var end =
                TO_NOW.matcher(to).matches()
                        ? Optional.of(new PeriodUnit(Period.of(now), false))
                        : PeriodUnitParser.read(to, now);
        return PeriodUnitParser.read(from, now).flatMap(start -> end.map(last -> start.to(last)));
    }
}
