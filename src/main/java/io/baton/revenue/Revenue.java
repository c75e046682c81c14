package io.baton.revenue;

import io.baton.partner.PartnerId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What a firm earned through partners in some time. Sums are in the firm's currency; other
/// currencies are separate.
public final class Revenue {

    /// What the firm earned through one partner.
    public record PartnerEarnings(PartnerId partner, Money earned) {}

    private final CurrencyUnit currency;
    private final Map<PartnerId, EarningTally> byPartner;
    private final EarningTally all;

    Revenue(CurrencyUnit currency, Map<PartnerId, EarningTally> byPartner) {
        this.currency = currency;
        this.byPartner = byPartner;
        all = EarningTally.sum(byPartner.values());
    }

    /// What these wins earned.
    ///
    /// @param own the firm's currency
    public static Revenue of(Collection<Earning> wins, CurrencyUnit own) {
        var byPartner = new LinkedHashMap<PartnerId, EarningTally>();
        wins.forEach(
                win -> byPartner.merge(win.partner(), EarningTally.of(win), EarningTally::plus));
        return new Revenue(own, byPartner);
    }

    /// What these wins earned on their dates, and what others, or the same, brought later.
    ///
    /// @param own the firm's currency
    public static Revenue of(
            Collection<Earning> wins, Collection<LaterIncome> later, CurrencyUnit own) {
        var byPartner = new LinkedHashMap<>(of(wins, own).byPartner);
        later.forEach(each ->
                byPartner.merge(
                        each.win().partner(), EarningTally.of(each.sums()), EarningTally::plus));
        return new Revenue(own, byPartner);
    }

    /// The firm's currency.
    public CurrencyUnit currency() {
        return currency;
    }

    /// How many wins there are, in any currency.
    public int wins() {
        return all.wins();
    }

    /// What the firm earned, in its currency.
    public Money earned() {
        return all.earned().in(currency);
    }

    /// What of [#earned()] the firm hasn't confirmed.
    public Money earnedUnconfirmed() {
        return all.earnedUnconfirmed().in(currency);
    }

    /// What the clients pay, in the firm's currency.
    public Money worth() {
        return all.worth().in(currency);
    }

    /// What the firm earned: one nonzero sum for each other currency. None of them is in the share.
    public List<Money> earnedInOtherCurrencies() {
        return all.earned().besides(currency);
    }

    /// Sums by partner, largest first, then by partner id.
    ///
    /// @param current the id of the partner a merged one belongs to now; of any other, its own
    public List<PartnerEarnings> byPartner(UnaryOperator<PartnerId> current) {
        var sums = new HashMap<PartnerId, Money>();
        byPartner.forEach((partner, tally) ->
                sums.merge(current.apply(partner), tally.earned().in(currency), Money::plus));
        return sums.entrySet().stream()
                .map(each -> new PartnerEarnings(each.getKey(), each.getValue()))
                .filter(part -> !part.earned().isZero())
                .sorted(
                        Comparator.comparing(PartnerEarnings::earned)
                                .reversed()
                                .thenComparing(part -> part.partner().value()))
                .toList();
    }

    /// Outbound wins that earn nothing because no fee was agreed.
    public NamedWins withoutFee() {
        return all.withoutFee();
    }

    /// Wins that a partner reported and the firm hasn't confirmed.
    public NamedWins unconfirmed() {
        return all.unconfirmed();
    }
}
