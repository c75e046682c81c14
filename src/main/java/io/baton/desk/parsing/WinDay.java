package io.baton.desk.parsing;

import io.baton.desk.text.TimeFormat;
import io.baton.referral.amount.WinAmount;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day of a win. What is paid per month or year counts from it, so it may be ahead: they signed
/// today, and the first month begins in January.
public final class WinDay {
    /// A later day is a slip of the pen.
    private static final int MOST_YEARS = 1;

    private static final Pattern FROM =
            Pattern.compile(
                    "(?isU)(?<before>.*?\\S),?\\s+(?:from|starting|starts|as of)(?: (?:on|from|in))?(?: the)?\\s+(?<day>.+?)[.! ]*");

    /// A win as typed, with its day: `$5,000 on 3 Nov`, `$200/month from January`.
    ///
    /// @param amount the words without the day
    /// @param on null if no day was said
    public record Typed(String amount, @Nullable LocalDate on) {}

    private WinDay() {}

    /// Splits what is typed after `refer won R-12`.
    ///
    /// @param today the firm's current date
    public static ParseResult<Typed> split(String words, LocalDate today) {
        var from = FROM.matcher(words);
        if (from.matches()) {
            return StartDay.parse(from.group("day"), today)
                    .map(day -> new Typed(from.group("before"), day));
        }
        var dated = DatedWords.split(words);
        return dated.day() == null
                ? ParseResult.of(new Typed(words, null))
                : DateParser.parse(dated.day(), today).map(day -> new Typed(dated.before(), day));
    }

    /// The day, if a win of that amount can have it.
    public static ParseResult<LocalDate> checked(WinAmount amount, LocalDate on, LocalDate today) {
        return problem(amount.recurs(), on, today)
                .<ParseResult<LocalDate>>map(ParseResult::unclear)
                .orElseGet(() -> ParseResult.of(on));
    }

    /// Why a win can't have that day; empty if it can.
    ///
    /// @param recurs whether any of it is paid per month or year
    public static Optional<String> problem(boolean recurs, LocalDate on, LocalDate today) {
        if (!on.isAfter(today)) {
            return Optional.empty();
        }
        var last = today.plusYears(MOST_YEARS);
        if (!recurs) {
            return Optional.of(
                    DatedWords.inFuture(on)
                            + " What is paid once counts on the day of the win: leave the day out if they have signed.");
        }
        return on.isAfter(last)
                ? Optional.of(
                        DatedWords.inFuture(on)
                                + " The first month can begin until %s."
                                        .formatted(TimeFormat.day(last)))
                : Optional.empty();
    }

    /// How to say the day of a win: `on Tue 3 Nov 2026`, `from Fri 1 Jan 2027` if that's ahead.
    public static String said(LocalDate on, LocalDate today) {
        return (on.isAfter(today) ? "from " : "on ") + TimeFormat.day(on);
    }
}
