package io.baton.revenue;

import io.baton.referral.Direction;
import io.baton.terms.Series;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What wins bring on other days than their own, month by month without end.
///
/// Only changes are kept: an amount that is paid each month is one change in its first month and,
/// if it ends, one in the month after its last. So a sum takes a few additions, however long it
/// runs, and no job has to count a month when it comes.
///
/// @param changes sorted, one for each key, none of them zero
public record LaterSums(List<Change> changes) {

    /// What an amount is.
    public enum Measure {
        /// What the clients pay.
        WORTH,
        /// What counts for the firm.
        EARNED,
        /// What of it the firm hasn't confirmed.
        UNCONFIRMED,
        /// What the side that gets the client owes the other.
        OWED
    }

    /// From this month on, every month or year has this much more.
    ///
    /// @param amount negative for less
    public record Change(
            YearMonth month,
            Series.Every every,
            Direction direction,
            Measure measure,
            Money amount) {

        private Change plus(Change other) {
            return new Change(month, every, direction, measure, amount.plus(other.amount));
        }

        /// How often it counts in these months, both included.
        private long times(YearMonth first, YearMonth last) {
            return countUpTo(last) - countUpTo(first.minusMonths(1));
        }

        private long countUpTo(YearMonth last) {
            if (last.isBefore(month)) {
                return 0;
            }
            long months = month.until(last, ChronoUnit.MONTHS);
            return 1
                    + switch (every) {
                        case MONTH -> months;
                        case YEAR -> months / 12;
                    };
        }
    }

    public static final LaterSums NONE = new LaterSums(List.of());

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::month)
                    .thenComparing(Change::every)
                    .thenComparing(Change::direction)
                    .thenComparing(Change::measure)
                    .thenComparing(change -> change.amount().getCurrencyUnit().getCode());

    public LaterSums {
        changes = List.copyOf(changes);
    }

    static LaterSums of(Collection<Change> changes) {
        var merged = new TreeMap<Change, Change>(ORDER);
        changes.forEach(change -> merged.merge(change, change, Change::plus));
        var nonzero = merged.values().stream().filter(each -> !each.amount().isZero()).toList();
        return nonzero.isEmpty() ? NONE : new LaterSums(nonzero);
    }

    /// Of sums of different wins.
    static LaterSums sum(Stream<LaterSums> sums) {
        var all = sums.filter(each -> !each.isEmpty()).toList();
        return all.size() == 1
                ? all.getFirst()
                : of(all.stream().flatMap(each -> each.changes.stream()).toList());
    }

    /// The changes that a series makes.
    static Stream<Change> changes(Series series, Direction direction, Measure measure) {
        var start = YearMonth.from(series.firstDate());
        var first = new Change(start, series.every(), direction, measure, series.amount());
        var end = series.end();
        return end == null
                ? Stream.of(first)
                : Stream.of(
                        first,
                        new Change(
                                YearMonth.from(end),
                                series.every(),
                                direction,
                                measure,
                                series.amount().negated()));
    }

    LaterSums plus(LaterSums other) {
        return sum(Stream.of(this, other));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// What came to all months until this one, that month included.
    SumsByCurrency until(Measure measure, YearMonth last) {
        return in(measure, changes.isEmpty() ? last : changes.getFirst().month(), last);
    }

    /// As [#until(Measure, YearMonth)], of wins in one direction.
    SumsByCurrency until(Direction direction, Measure measure, YearMonth last) {
        return SumsByCurrency.of(
                changes.stream()
                        .filter(change -> change.direction == direction)
                        .filter(change -> change.measure == measure)
                        .map(change -> change.amount.multipliedBy(change.countUpTo(last))));
    }

    /// What comes to these months, both included.
    public SumsByCurrency in(Measure measure, YearMonth first, YearMonth last) {
        return SumsByCurrency.of(
                changes.stream()
                        .filter(change -> change.measure == measure)
                        .map(change -> change.amount.multipliedBy(change.times(first, last))));
    }

    /// The same as sums of wins, without the number of wins.
    List<WinSum> winSums(YearMonth first, YearMonth last) {
        var sums = new TreeMap<WinSum.Kind, WinSum>(WinSum.Kind.ORDER);
        for (var change : changes) {
            var amount = change.amount.multipliedBy(change.times(first, last));
            if (!amount.isZero()) {
                var sum = winSum(change, amount);
                sums.merge(sum.kind(), sum, WinSum::plus);
            }
        }
        return new ArrayList<>(sums.values());
    }

    private static WinSum winSum(Change change, Money amount) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        var zero = WinSum.zero(change.direction, currency);
        return switch (change.measure) {
            case WORTH -> zero.withWorth(amount);
            case EARNED -> zero.withEarned(amount);
            case UNCONFIRMED -> zero.withUnconfirmed(amount);
            case OWED -> zero.withOwed(amount);
        };
    }
}
