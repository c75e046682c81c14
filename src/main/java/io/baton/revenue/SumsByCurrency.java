package io.baton.revenue;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// One sum for each currency. Different currencies are never added.
///
/// @param amounts sorted by currency; none of them is zero
public record SumsByCurrency(List<Money> amounts) {

    public static final SumsByCurrency NONE = new SumsByCurrency(List.of());

    public SumsByCurrency {
        amounts = List.copyOf(amounts);
    }

    public static SumsByCurrency of(Money amount) {
        return amount.isZero() ? NONE : new SumsByCurrency(List.of(amount));
    }

    public static SumsByCurrency of(Stream<Money> amounts) {
        var sums = new TreeMap<CurrencyUnit, Money>(Comparator.comparing(CurrencyUnit::getCode));
        amounts.forEach(each -> sums.merge(each.getCurrencyUnit(), each, Money::plus));
        var nonzero = sums.values().stream().filter(sum -> !sum.isZero()).toList();
        return nonzero.isEmpty() ? NONE : new SumsByCurrency(nonzero);
    }

    SumsByCurrency plus(SumsByCurrency other) {
        if (other.amounts.isEmpty()) {
            return this;
        }
        return amounts.isEmpty()
                ? other
                : of(Stream.concat(amounts.stream(), other.amounts.stream()));
    }

    /// Zero if there's none in that currency.
    public Money in(CurrencyUnit currency) {
        return amounts.stream()
                .filter(each -> each.getCurrencyUnit().equals(currency))
                .findFirst()
                .orElseGet(() -> Money.zero(currency));
    }

    /// Those in other currencies.
    public List<Money> besides(CurrencyUnit currency) {
        return amounts.stream().filter(each -> !each.getCurrencyUnit().equals(currency)).toList();
    }
}
