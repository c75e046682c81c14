package io.baton.statement;

import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A fee that falls due on one day for one referral. Client names are never part of it.
///
/// @param number number of the referral
/// @param payer the side that owes it
/// @param basis what the client pays that day; null for a flat fee
/// @param rule the frozen rule that it follows from
/// @param amount negative if it takes back earlier fees
public record FeeLine(
        int number, Payer payer, LocalDate on, @Nullable Money basis, FeeRule rule, Money amount) {

    /// What a line is about: the ledger has at most one line for each.
    ///
    /// @param currency code of the fee's currency
    public record Key(int number, Payer payer, LocalDate on, String currency) {}

    public Key key() {
        return new Key(number, payer, on, amount.getCurrencyUnit().getCode());
    }

    /// The amount as the firm sees it: positive if the partner owes it.
    public Money forFirm() {
        return payer == Payer.PARTNER ? amount : amount.negated();
    }

    /// With another fee of the same day added.
    FeeLine plus(@Nullable Money otherBasis, Money other) {
        var sum = basis == null || otherBasis == null ? basis : basis.plus(otherBasis);
        return new FeeLine(number, payer, on, sum, rule, amount.plus(other));
    }
}
