package io.baton.revenue;

import io.baton.partner.Partner;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What wins bring after today until the end of the month. The month counts it already.
///
/// @param until the last day of the month
/// @param incomes what the wins bring that were read
/// @param more whether others may bring something, too: not all were read
public record StillDue(LocalDate until, List<LaterIncome> incomes, boolean more) {
    public StillDue {
        incomes = List.copyOf(incomes);
    }

    /// Nothing.
    public static StillDue none(LocalDate until) {
        return new StillDue(until, List.of(), false);
    }

    /// What of it is from one partner, and those merged into it.
    StillDue with(Partner partner) {
        return new StillDue(
                until,
                incomes.stream().filter(each -> partner.is(each.win().partner())).toList(),
                more);
    }

    /// What the firm earns with it, in this currency.
    public Money earned(CurrencyUnit currency) {
        return Revenue.of(List.of(), incomes, currency).earned();
    }
}
