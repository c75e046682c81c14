package io.baton.understanding.reader;

import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import java.util.List;
import java.util.Set;

/// The amounts in a text, in order.
///
/// @param unclear text that is money but can't be read; never overlaps an amount
/// @param withCurrency the amounts that name a currency
public record MoneyFindings(
        List<Found<Estimate>> amounts,
        List<Found<MoneyProblem>> unclear,
        Set<Found<Estimate>> withCurrency) {
    public MoneyFindings {
        withCurrency = Set.copyOf(withCurrency);
        amounts = List.copyOf(amounts);
        unclear = List.copyOf(unclear);
    }
}
