package io.baton.revenue;

import io.baton.partner.Partner;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

        /// @param until what the clients pay until this month counts
        static Side of(HandoffTally all, YearMonth until, CurrencyUnit own) {
            var worth = all.worthUntil(until);
            return new Side(
                    all.referrals(),
                    all.won(),
                    worth.in(own),
                    all.unconfirmedUntil(until).in(own),
                    worth.besides(own));
        }

        /// One sum for each currency. Leaves out a zero in the firm's if all wins are in others.
        public List<Money> worths() {
            return inOtherCurrencies.isEmpty() || !worth.isZero()
                    ? Stream.concat(Stream.of(worth), inOtherCurrencies.stream()).toList()
                    : inOtherCurrencies;
        }

        /// False without wins.
        public boolean hasWorth() {
            return !worth.isZero() || !inOtherCurrencies.isEmpty();
        }
    }

    /// Balances with at least one referral, the busiest partner first.
    ///
    /// @param since referrals accepted in this month or later count
    /// @param until what the clients pay until this month counts
    public static List<Balance> of(Books books, YearMonth since, YearMonth until) {
        return books.partners().stream()
                .filter(partner -> partner.lineage().mergedInto() == null)
                .map(partner ->
                        between(
                                partner,
                                books.tallies().since(since, partner).toList(),
                                until,
                                books.firm().currency()))
                .filter(balance -> !balance.isEmpty())
                .sorted(
                        Comparator.comparingInt(Balance::size)
                                .reversed()
                                .thenComparing(balance -> balance.partner().name()))
                .toList();
    }

    /// All that was given and received until a month.
    ///
    /// @param own the firm's currency
    public static Balance ever(
            FirmTallies tallies, Partner partner, YearMonth until, CurrencyUnit own) {
        return between(partner, tallies.ever(partner).toList(), until, own);
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

    public boolean isEmpty() {
        return size() == 0;
    }

    private int size() {
        return received.referrals() + given.referrals();
    }

    private static Balance between(
            Partner partner, List<MonthTally> months, YearMonth until, CurrencyUnit own) {
        return new Balance(
                partner,
                side(months.stream().map(MonthTally::given), until, own),
                side(months.stream().map(MonthTally::received), until, own));
    }

    private static Side side(Stream<HandoffTally> months, YearMonth until, CurrencyUnit own) {
        return Side.of(months.reduce(HandoffTally.NONE, HandoffTally::plus), until, own);
    }
}
