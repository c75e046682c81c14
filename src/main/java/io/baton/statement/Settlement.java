package io.baton.statement;

import io.baton.firm.Individual;
import io.baton.terms.Payer;
import java.time.LocalDate;
import org.joda.money.Money;

/// A payment from one side to the other, for fees.
///
/// @param payer the side that paid
/// @param amount negative if it takes back an earlier one
public record Settlement(Payer payer, LocalDate on, Money amount, Individual recordedBy) {

    /// As the firm sees it: positive if the partner paid.
    public Money forFirm() {
        return payer == Payer.PARTNER ? amount : amount.negated();
    }
}
