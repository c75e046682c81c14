package io.baton.revenue;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Fees the firm owes partners for inbound wins. They are shown, but never subtracted.
///
/// The rate is the one agreed with the partner on the date of the win. Corrections reduce the fee.
public final class FeesOwed {
    private FeesOwed() {}

    /// One sum per currency, for the wins in the ledger.
    public static Collection<Money> of(Ledger ledger, List<Partner> partners) {
        Map<CurrencyUnit, Money> sums = new TreeMap<>();
        ledger.wins().stream()
                .map(Earning::referral)
                .filter(referral -> !referral.outbound())
                .flatMap(each -> owed(each, partners).stream())
                .forEach(owed -> sums.merge(owed.getCurrencyUnit(), owed, Money::plus));
        return sums.values().stream().filter(sum -> !sum.isZero()).toList();
    }

    /// Rounds the fee on the remaining amount, not on each correction. [Counting] does the same.
    private static Optional<Money> owed(Referral referral, List<Partner> partners) {
        return referral.state() instanceof State.Won won
                ? find(referral.partner(), partners)
                        .flatMap(partner -> partner.feeOn(won.on()))
                        .map(rate -> rate.of(referral.netAmount(won)))
                : Optional.empty();
    }

    private static Optional<Partner> find(@Nullable PartnerId id, List<Partner> partners) {
        return partners.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
