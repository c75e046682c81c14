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

/// Partner revenue, entry by entry. Sums are in the firm's currency; other currencies are separate.
///
/// @param currency the firm's currency
public record Ledger(CurrencyUnit currency, List<Earning> entries) {

    /// What the firm earned through one partner.
    public record PartnerEarnings(PartnerId partner, Money earned) {}

    public Ledger {
        entries = List.copyOf(entries);
    }

    public Ledger during(Period period) {
        return filter(each -> period.contains(each.countsOn()));
    }

    public Ledger filter(Predicate<Earning> condition) {
        return new Ledger(currency, entries.stream().filter(condition).toList());
    }

    /// Sum in the firm's currency.
    public Money earned() {
        return counted().map(Earning::earned).reduce(Money.zero(currency), Money::plus);
    }

    /// Sums by partner, largest first, then by partner id.
    public List<PartnerEarnings> byPartner() {
        var sums =
                counted().collect(Collectors.toMap(Earning::partner, Earning::earned, Money::plus));
        return sums.entrySet().stream()
                .map(each -> new PartnerEarnings(each.getKey(), each.getValue()))
                .filter(part -> !part.earned().isZero())
                .sorted(
                        Comparator.comparing(PartnerEarnings::earned)
                                .reversed()
                                .thenComparing(part -> part.partner().value()))
                .toList();
    }

    /// One nonzero sum for each other currency. None of them is in the share.
    public Collection<Money> inOtherCurrencies() {
        Map<CurrencyUnit, Money> sums = new TreeMap<>();
        entries.stream()
                .filter(each -> !each.currency().equals(currency))
                .forEach(each -> sums.merge(each.currency(), each.earned(), Money::plus));
        return sums.values().stream().filter(sum -> !sum.isZero()).toList();
    }

    /// Outbound wins that earn nothing because no fee was agreed.
    public List<Earning> withoutFee() {
        return entries.stream()
                .filter(each -> each.kind() == Earning.Kind.WIN_WITHOUT_FEE)
                .toList();
    }

    /// Wins in any currency, by date.
    public List<Earning> wins() {
        return entries.stream()
                .filter(each -> each.kind().win())
                .sorted(
                        Comparator.comparing(Earning::countsOn)
                                .thenComparingInt(each -> each.referral().number()))
                .toList();
    }

    private Stream<Earning> counted() {
        return entries.stream().filter(each -> each.currency().equals(currency));
    }
}
