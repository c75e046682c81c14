package io.baton.revenue;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Who gave and who got, between the firm and one partner.
///
/// A referral is given when the other side accepts it. Its worth is what the client pays, after
/// corrections, once it is won.
///
/// @param given what the firm sent to the partner
/// @param received what the partner brought to the firm
public record Balance(Partner partner, Side given, Side received) {

    /// @param worth of those that were won, in the firm's currency alone
    public record Side(int referrals, int won, Money worth) {}

    /// The partners with whom something passed, the busiest first.
    ///
    /// @param referrals any; those accepted since the moment count
    public static List<Balance> of(
            List<Referral> referrals, List<Partner> partners, Firm firm, Instant since) {
        var passed =
                referrals.stream()
                        .filter(each ->
                                each.acceptedAt().filter(at -> !at.isBefore(since)).isPresent())
                        .toList();
        return partners.stream()
                .map(partner -> between(partner, passed, firm.currency()))
                .filter(balance -> balance.size() > 0)
                .sorted(
                        Comparator.comparingInt(Balance::size)
                                .reversed()
                                .thenComparing(balance -> balance.partner().name()))
                .toList();
    }

    /// The active partners who gave more referrals than they got: the one with the largest lead
    /// first, then the one whose referrals were worth more.
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

    /// How many referrals more the partner gave than got.
    public int lead() {
        return received.referrals() - given.referrals();
    }

    private int size() {
        return received.referrals() + given.referrals();
    }

    private static Balance between(Partner partner, List<Referral> passed, CurrencyUnit own) {
        return new Balance(
                partner,
                side(partner.id(), passed, true, own),
                side(partner.id(), passed, false, own));
    }

    private static Side side(
            PartnerId partner, List<Referral> passed, boolean outbound, CurrencyUnit own) {
        var those =
                passed.stream()
                        .filter(each -> each.outbound() == outbound)
                        .filter(each -> partner.equals(each.partner()))
                        .toList();
        var won = those.stream().filter(each -> each.state() instanceof State.Won).toList();
        var worth =
                won.stream()
                        .flatMap(each -> worth(each, own).stream())
                        .reduce(Money.zero(own), Money::plus);
        return new Side(those.size(), won.size(), worth);
    }

    private static Optional<Money> worth(Referral referral, CurrencyUnit own) {
        return referral.state() instanceof State.Won won
                ? Optional.of(referral.netAmount(won))
                        .filter(worth -> worth.getCurrencyUnit().equals(own))
                : Optional.empty();
    }
}
