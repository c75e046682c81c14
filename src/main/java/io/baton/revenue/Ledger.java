package io.baton.revenue;

import io.baton.partner.PartnerId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// All that partnering earned. Sums are in the firm's currency; unlike currencies stay apart.
///
/// @param own the firm's currency
public record Ledger(CurrencyUnit own, List<Earning> all) {

    /// What one partner earned us.
    public record Part(PartnerId partner, Money earned) {}

    public Ledger {
        all = List.copyOf(all);
    }

    public Ledger in(Period period) {
        return only(each -> period.has(each.on()));
    }

    public Ledger only(Predicate<Earning> which) {
        return new Ledger(own, all.stream().filter(which).toList());
    }

    /// What counts, in the firm's currency.
    public Money earned() {
        return counted().map(Earning::earned).reduce(Money.zero(own), Money::plus);
    }

    /// By partner, the largest first; of equal ones by the partner's id.
    public List<Part> byPartner() {
        var sums =
                counted().collect(Collectors.toMap(Earning::partner, Earning::earned, Money::plus));
        return sums.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue()))
                .filter(part -> !part.earned().isZero())
                .sorted(
                        Comparator.comparing(Part::earned)
                                .reversed()
                                .thenComparing(part -> part.partner().value()))
                .toList();
    }

    /// What was earned in other currencies, one sum for each that is not zero. It is in no share.
    public Collection<Money> inOtherCurrencies() {
        Map<CurrencyUnit, Money> sums = new TreeMap<>();
        all.stream()
                .filter(each -> !each.currency().equals(own))
                .forEach(each -> sums.merge(each.currency(), each.earned(), Money::plus));
        return sums.values().stream().filter(sum -> !sum.isZero()).toList();
    }

    /// The outbound wins that earn nothing because no fee was agreed.
    public List<Earning> withoutFee() {
        return all.stream().filter(each -> each.kind() == Earning.Kind.WIN_WITHOUT_FEE).toList();
    }

    /// The wins of any currency, in the order of their dates.
    public List<Earning> wins() {
        return all.stream()
                .filter(each -> each.kind().win())
                .sorted(
                        Comparator.comparing(Earning::on)
                                .thenComparingInt(each -> each.referral().number()))
                .toList();
    }

    private Stream<Earning> counted() {
        return all.stream().filter(each -> each.currency().equals(own));
    }
}
