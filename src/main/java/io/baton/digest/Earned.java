package io.baton.digest;

import io.baton.revenue.Earning;
import io.baton.revenue.Ledger;
import io.baton.revenue.Share;
import java.util.List;

/// What partnering has earned.
///
/// @param share against the firm's target, with the twelve months for the chart
/// @param thisMonth so far, as is the calendar year
public record Earned(Share share, Ledger thisWeek, Ledger thisMonth, Ledger thisYear) {

    /// Of this week.
    public List<Earning> wins() {
        return thisWeek.wins();
    }
}
