package io.baton.past;

import io.baton.referral.amount.WinAmount;
import io.baton.terms.DatedAmount;
import java.time.LocalDate;
import java.util.List;

/// What became of a past referral.
public sealed interface PastResult {

    /// Nothing yet. It's logged, and not offered to anyone.
    record Open() implements PastResult {}

    /// @param on date of the win
    /// @param payments what the client paid; negative for a payment that was reversed
    record Won(WinAmount amount, LocalDate on, List<DatedAmount> payments) implements PastResult {
        public Won {
            payments = List.copyOf(payments);
        }
    }

    record Lost(String reason) implements PastResult {}

    /// @param reason may be empty
    record Withdrawn(String reason) implements PastResult {}
}
