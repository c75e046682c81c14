package io.baton.statement;

import io.baton.terms.Payer;
import java.time.LocalDate;
import org.joda.money.Money;

/// A payment from one side to the other, for fees.
///
/// @param id unique within the firm; 16 hexadecimal digits
/// @param payer the side that paid
/// @param amount negative if it takes back an earlier one
public record FeeSettlement(String id, Payer payer, LocalDate on, Money amount) {

    /// The id of the settlement that a turn records.
    public static String idOf(String turn) {
        return TextHash.of(turn).substring(0, 16);
    }

    /// The settlement that takes this one back, always the same.
    public FeeSettlement reversal() {
        return new FeeSettlement(idOf("back/" + id), payer, on, amount.negated());
    }

    /// Whether it takes back what another one said was paid: by the same side, all of it.
    boolean cancels(FeeSettlement other) {
        return amount.isNegative() && payer == other.payer && amount.equals(other.amount.negated());
    }

    /// As the firm sees it: positive if the partner paid.
    public Money forFirm() {
        return payer == Payer.PARTNER ? amount : amount.negated();
    }
}
