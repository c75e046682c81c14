package io.baton.referral.amount;

import io.baton.terms.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates on which a client pays a recurring amount.
///
/// Months and years are counted from the date of the win. A price counts from the first such date
/// on or after its own; if it's paid in another rhythm, that begins with its own date.
final class RecurringSeries {
    private RecurringSeries() {}

    static List<Series> of(WinAmount amount, Worth first, LocalDate on) {
        var prices = new ArrayList<PriceChange>();
        prices.add(new PriceChange(on, new Worth(first.amount(), first.frequency(), null)));
        prices.addAll(amount.prices());
        var end = end(amount, on);
        var all = new ArrayList<Series>();
        for (int i = 0; i < prices.size(); i++) {
            var until = i + 1 < prices.size() ? earlier(prices.get(i + 1).from(), end) : end;
            var price = prices.get(i);
            boolean same = price.price().frequency() == first.frequency();
            Series.between(
                            same ? on : price.from(),
                            every(price.price().frequency()),
                            price.from(),
                            until,
                            price.price().amount())
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /// The first day without a payment; null while no end is known.
    static @Nullable LocalDate end(WinAmount amount, LocalDate on) {
        var first = amount.recurring();
        var months = first == null ? null : first.months();
        var planned = months == null ? null : on.plusMonths(months);
        var ended = amount.endedOn();
        return ended == null ? planned : earlier(ended, planned);
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isBefore(other) ? day : other;
    }

    private static Series.Every every(Worth.Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> Series.Every.MONTH;
            case YEARLY -> Series.Every.YEAR;
            case ONCE -> throw new IllegalArgumentException("not a recurring amount");
        };
    }
}
