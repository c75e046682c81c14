package io.baton.statement;

import io.baton.partner.Partner;
import io.baton.revenue.FeeSums;
import io.baton.revenue.SumsByCurrency;
import io.baton.terms.Payer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/// What one side owes the other in one currency, as a sum. Found without reading a referral.
///
/// @param amount positive if the partner owes; not zero
public record OpenBalance(Partner partner, Money amount) {

    /// One for each currency in which something is owed.
    ///
    /// @param due the fees that statements list and that fell due
    /// @param settlements those with the partner, and with partners merged into it
    public static List<OpenBalance> of(
            Partner partner, FeeSums due, Collection<RecordedSettlement> settlements) {
        var owed = due.owedBy(Payer.PARTNER).amounts().stream();
        var owing = due.owedBy(Payer.FIRM).amounts().stream().map(Money::negated);
        var paid = settlements.stream().map(each -> each.settlement().forFirm().negated());
        return SumsByCurrency.of(Stream.of(owed, owing, paid).flatMap(each -> each))
                .amounts()
                .stream()
                .filter(sum -> !sum.isZero())
                .map(sum -> new OpenBalance(partner, sum))
                .toList();
    }

    /// The side that owes.
    public Payer debtor() {
        return amount.isPositive() ? Payer.PARTNER : Payer.FIRM;
    }
}
