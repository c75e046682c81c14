package io.baton.revenue;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Referrals sent and received between the firm and one partner.
///
/// A referral counts once the other side has accepted it. Its worth is what the client pays after
/// corrections, once it is won.
///
/// @param given referrals from the firm to the partner
/// @param received referrals from the partner to the firm
public record Balance(Partner partner, Side given, Side received) {

    /// @param worth sum of the won referrals in the firm's currency
    /// @param unconfirmed what of the worth the firm hasn't confirmed
    /// @param inOtherCurrencies one nonzero sum for each other currency
    public record Side(
            int referrals, int won, Money worth, Money unconfirmed, List<Money> inOtherCurrencies) {

        public Side {
            inOtherCurrencies = List.copyOf(inOtherCurrencies);
        }

        /// False without wins, and if all that was won recurs.
        public boolean hasWorth() {
            return !worth.isZero() || !inOtherCurrencies.isEmpty();
        }
    }

    /// Balances with at least one referral, the busiest partner first.
    ///
    /// @param referrals in any state; those accepted at or after `since` count
    public static List<Balance> of(
            List<Referral> referrals, List<Partner> partners, Firm firm, Instant since) {
        var accepted =
                referrals.stream()
                        .filter(each ->
                                each.acceptedAt().filter(at -> !at.isBefore(since)).isPresent())
                        .toList();
        return partners.stream()
                .filter(partner -> partner.lineage().mergedInto() == null)
                .map(partner -> between(partner, accepted, firm.currency()))
                .filter(balance -> balance.size() > 0)
                .sorted(
                        Comparator.comparingInt(Balance::size)
                                .reversed()
                                .thenComparing(balance -> balance.partner().name()))
                .toList();
    }

    /// The active partners who sent more referrals than they got. Sorted by lead, then by the worth
    /// of their referrals.
    public static List<Balance> owedATurn(List<Balance> balances) {
        return balances.stream()
                .filter(each -> each.lead() > 0 && each.partner().active())
                .sorted(
                        Comparator.comparingInt(Balance::lead)
                                .thenComparing(each -> each.received().worth())
                                .reversed()
                                .thenComparing(each -> each.partner().name()))
                .toList();
    }

    /// How many more referrals the partner sent than got.
    public int lead() {
        return received.referrals() - given.referrals();
    }

    private int size() {
        return received.referrals() + given.referrals();
    }

    private static Balance between(Partner partner, List<Referral> accepted, CurrencyUnit own) {
        return new Balance(
                partner, side(partner, accepted, true, own), side(partner, accepted, false, own));
    }

    private static Side side(
            Partner partner, List<Referral> accepted, boolean outbound, CurrencyUnit own) {
        var referrals =
                accepted.stream()
                        .filter(each -> each.outbound() == outbound)
                        .filter(each -> partner.is(each.partner()))
                        .toList();
        var won = Counting.of(referrals, own);
        return new Side(
                referrals.size(),
                won.entries().size(),
                won.worth(),
                won.filter(Earning::unconfirmed).worth(),
                won.worthInOtherCurrencies());
    }
}
