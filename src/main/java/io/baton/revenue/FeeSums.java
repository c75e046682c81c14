package io.baton.revenue;

import io.baton.terms.Payer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Fees by the side that owes them and by currency. What one side owes is never set off against
/// what the other does.
public record FeeSums(SumsByCurrency byPartner, SumsByCurrency byFirm) {

    public static final FeeSums NONE = new FeeSums(SumsByCurrency.NONE, SumsByCurrency.NONE);

    public static FeeSums of(Payer payer, Money fee) {
        var sum = SumsByCurrency.of(fee);
        return switch (payer) {
            case PARTNER -> new FeeSums(sum, SumsByCurrency.NONE);
            case FIRM -> new FeeSums(SumsByCurrency.NONE, sum);
        };
    }

    public static FeeSums sum(Collection<FeeSums> all) {
        return new FeeSums(sum(all, FeeSums::byPartner), sum(all, FeeSums::byFirm));
    }

    private static SumsByCurrency sum(
            Collection<FeeSums> all, Function<FeeSums, SumsByCurrency> side) {
        return SumsByCurrency.of(all.stream().flatMap(each -> side.apply(each).amounts().stream()));
    }

    public FeeSums plus(FeeSums other) {
        if (other.isEmpty()) {
            return this;
        }
        return isEmpty() ? other : sum(List.of(this, other));
    }

    public FeeSums minus(FeeSums other) {
        return plus(new FeeSums(negated(other.byPartner), negated(other.byFirm)));
    }

    private static SumsByCurrency negated(SumsByCurrency sums) {
        return new SumsByCurrency(sums.amounts().stream().map(Money::negated).toList());
    }

    public SumsByCurrency owedBy(Payer payer) {
        return switch (payer) {
            case PARTNER -> byPartner;
            case FIRM -> byFirm;
        };
    }

    /// Those in one currency.
    public FeeSums in(CurrencyUnit currency) {
        return new FeeSums(
                SumsByCurrency.of(byPartner.in(currency)), SumsByCurrency.of(byFirm.in(currency)));
    }

    /// The currencies with a sum other than zero, in the order of their codes.
    public Set<CurrencyUnit> currencies() {
        var all = new TreeSet<>(Comparator.comparing(CurrencyUnit::getCode));
        Stream.of(byPartner, byFirm)
                .flatMap(sums -> sums.amounts().stream())
                .map(Money::getCurrencyUnit)
                .forEach(all::add);
        return all;
    }

    public boolean isEmpty() {
        return byPartner.amounts().isEmpty() && byFirm.amounts().isEmpty();
    }
}
