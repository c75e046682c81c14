package io.baton.understanding.reader;

import io.baton.referral.Estimate;
import io.baton.understanding.Found;
import java.util.List;

/// The amounts in a text, in order.
///
/// @param unclear text that is money but can't be read; never overlaps an amount
public record MoneyFindings(List<Found<Estimate>> amounts, List<Found<MoneyProblem>> unclear) {
    public MoneyFindings {
        amounts = List.copyOf(amounts);
        unclear = List.copyOf(unclear);
    }
}
