package io.baton.desk.revenue;

import io.baton.revenue.Books;
import io.baton.revenue.MonthTotal;
import io.baton.revenue.Period;
import java.util.Comparator;
import java.util.stream.Stream;

/// The months that figures are shown for.
final class KnownMonths {
    private KnownMonths() {}

    /// If the period is from the beginning, it starts with the first month that anything is known
    /// of.
    static Period of(Books books, Period period) {
        if (!period.isFromTheBeginning()) {
            return period;
        }
        return Stream.concat(
                        books.tallies().byPartner().values().stream()
                                .flatMap(tally -> tally.months().keySet().stream()),
                        books.totals().stream().map(MonthTotal::month))
                .min(Comparator.naturalOrder())
                .filter(period::contains)
                .map(first -> new Period(first, period.last()))
                .orElseGet(() -> Period.of(period.last()));
    }
}
