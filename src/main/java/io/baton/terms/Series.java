package io.baton.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Equal amounts at regular dates: once, every month, or every year.
///
/// Dates are counted from an anchor, so that those of the 31st don't drift: 31 January, 28
/// February, 31 March.
///
/// @param first number of the first date, from 0 for the anchor itself
/// @param count how many dates; null while no end is known
/// @param amount on each date
public record Series(
        LocalDate anchor, Every every, int first, @Nullable Integer count, Money amount) {

    /// More dates than any series will see.
    static final long ENDLESS = 100_000;

    public enum Every {
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Every(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    public Series {
        if (first < 0 || count != null && count < 1) {
            throw new IllegalArgumentException("a series has dates: " + first + ", " + count);
        }
    }

    public static Series once(LocalDate on, Money amount) {
        return new Series(on, Every.MONTH, 0, 1, amount);
    }

    /// The dates from a day on, before another.
    ///
    /// @param until null while no end is known
    /// @return empty if there is no such date
    public static Optional<Series> between(
            LocalDate anchor,
            Every every,
            LocalDate from,
            @Nullable LocalDate until,
            Money amount) {
        int first = datesBefore(anchor, every, from);
        if (until == null) {
            return Optional.of(new Series(anchor, every, first, null, amount));
        }
        int count = datesBefore(anchor, every, until) - first;
        return count < 1
                ? Optional.empty()
                : Optional.of(new Series(anchor, every, first, count, amount));
    }

    /// How many dates of a series with this anchor come before a day.
    private static int datesBefore(LocalDate anchor, Every every, LocalDate day) {
        int whole = Math.toIntExact(every.unit.between(anchor, day));
        int dates = Math.max(0, whole - 1);
        while (date(anchor, every, dates).isBefore(day)) {
            dates++;
        }
        return dates;
    }

    private static LocalDate date(LocalDate anchor, Every every, int number) {
        return anchor.plus(number, every.unit);
    }

    /// Whether there's just one date.
    public boolean single() {
        return count != null && count == 1;
    }

    public LocalDate firstDate() {
        return date(anchor, every, first);
    }

    /// The date after the last one; null while no end is known.
    public @Nullable LocalDate end() {
        return count == null ? null : date(anchor, every, first + count);
    }

    /// The dates up to a day, that day included.
    public Stream<LocalDate> datesUpTo(LocalDate last) {
        return Stream.iterate(first, number -> count == null || number < first + count, n -> n + 1)
                .map(number -> date(anchor, every, number))
                .takeWhile(date -> !date.isAfter(last));
    }

    /// Those after the first date; empty if there are none.
    public Optional<Series> afterFirst() {
        return single() ? Optional.empty() : Optional.of(part(1, dates(), amount));
    }

    /// How many dates there are; [#ENDLESS] while no end is known.
    long dates() {
        return count == null ? ENDLESS : count;
    }

    /// Some of the dates, with another amount.
    ///
    /// @param from number of the first one, counted from 0 within this series
    /// @param to number of the one after the last; [#ENDLESS] for all that are left
    Series part(long from, long to, Money each) {
        return new Series(
                anchor,
                every,
                Math.toIntExact(first + from),
                to >= ENDLESS ? null : Math.toIntExact(to - from),
                each);
    }

    /// The dates from a day on; empty if there are none.
    public Optional<Series> startingOn(LocalDate day) {
        return after(day.minusDays(1));
    }

    /// The dates after a day; empty if there are none.
    Optional<Series> after(LocalDate day) {
        long until = Math.max(0, (long) datesBefore(anchor, every, day.plusDays(1)) - first);
        return until < dates() ? Optional.of(part(until, dates(), amount)) : Optional.empty();
    }

    /// The dates before a day; empty if there are none.
    Optional<Series> before(LocalDate day) {
        long before = Math.min(dates(), (long) datesBefore(anchor, every, day) - first);
        return before < 1 ? Optional.empty() : Optional.of(part(0, before, amount));
    }
}
