package io.baton.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What a client pays for a win, all in one currency.
///
/// @param on date of the win
/// @param once what they pay on that date; zero if all of it recurs
/// @param recurring what they pay each month or year, one series for each price, in order
/// @param payments what they did pay, by date; negative for a payment that was reversed
public record Proceeds(
        LocalDate on, Money once, List<Series> recurring, List<DatedAmount> payments) {

    private static final Comparator<DatedAmount> BY_DATE =
            Comparator.comparing(DatedAmount::on).thenComparing(DatedAmount::amount);

    public Proceeds {
        recurring = List.copyOf(recurring);
        payments = payments.stream().sorted(BY_DATE).toList();
    }

    CurrencyUnit currency() {
        return once.getCurrencyUnit();
    }

    /// All amounts of the win, in order.
    public List<Series> amounts() {
        return once.isZero()
                ? recurring
                : Stream.concat(Stream.of(Series.once(on, once)), recurring.stream()).toList();
    }
}
