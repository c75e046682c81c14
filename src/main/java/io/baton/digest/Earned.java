package io.baton.digest;

import io.baton.revenue.Earning;
import io.baton.revenue.Ledger;
import io.baton.revenue.Share;
import java.util.List;

/// Partner revenue in the digest.
///
/// @param share share over the last twelve full months
/// @param thisMonth month to date
/// @param thisYear calendar year to date
public record Earned(Share share, Ledger thisWeek, Ledger thisMonth, Ledger thisYear) {

    /// Wins of this week.
    public List<Earning> wins() {
        return thisWeek.wins();
    }
}
