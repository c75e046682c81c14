package io.baton.revenue;

import io.baton.partner.PartnerId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Partner revenue, win by win. Sums are in the firm's currency; other currencies are separate.
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

    /// What the firm earned, in its currency.
    public Money earned() {
        return sum(Earning::earned);
    }

    /// What of [#earned()] the firm hasn't confirmed.
    public Money earnedUnconfirmed() {
        return filter(Earning::unconfirmed).earned();
    }

    /// What the clients pay, in the firm's currency.
    public Money worth() {
        return sum(Earning::worth);
    }

    /// Sums by partner, largest first, then by partner id.
    public List<PartnerEarnings> byPartner() {
        return byPartner(UnaryOperator.identity());
    }

    /// @param current the id of the partner a merged one belongs to now; of any other, its own
    public List<PartnerEarnings> byPartner(UnaryOperator<PartnerId> current) {
        var sums =
                counted()
                        .collect(
                                Collectors.toMap(
                                        each -> current.apply(each.partner()),
                                        Earning::earned,
                                        Money::plus));
        return sums.entrySet().stream()
                .map(each -> new PartnerEarnings(each.getKey(), each.getValue()))
                .filter(part -> !part.earned().isZero())
                .sorted(
                        Comparator.comparing(PartnerEarnings::earned)
                                .reversed()
                                .thenComparing(part -> part.partner().value()))
                .toList();
    }

    /// What the firm earned: one nonzero sum for each other currency. None of them is in the share.
    public List<Money> earnedInOtherCurrencies() {
        return sumsInOtherCurrencies(Earning::earned);
    }

    /// What the clients pay: one nonzero sum for each other currency.
    public List<Money> worthInOtherCurrencies() {
        return sumsInOtherCurrencies(Earning::worth);
    }

    /// Outbound wins that earn nothing because no fee was agreed.
    public List<Earning> withoutFee() {
        return entries.stream().filter(Earning::lacksFee).toList();
    }

    /// Wins that a partner reported and the firm hasn't confirmed.
    public List<Earning> unconfirmed() {
        return wins().stream().filter(Earning::unconfirmed).toList();
    }

    /// Wins in any currency, by date.
    public List<Earning> wins() {
        return entries.stream()
                .sorted(
                        Comparator.comparing(Earning::countsOn)
                                .thenComparingInt(each -> each.referral().number()))
                .toList();
    }

    private Money sum(Function<Earning, Money> amount) {
        return counted().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    private List<Money> sumsInOtherCurrencies(Function<Earning, Money> amount) {
        var sums = new TreeMap<CurrencyUnit, Money>();
        entries.stream()
                .filter(each -> !each.currency().equals(currency))
                .forEach(each -> sums.merge(each.currency(), amount.apply(each), Money::plus));
        return sums.values().stream().filter(sum -> !sum.isZero()).toList();
    }

    private Stream<Earning> counted() {
        return entries.stream().filter(each -> each.currency().equals(currency));
    }
}
