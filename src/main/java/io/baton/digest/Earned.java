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
/// @param corrected earlier wins corrected this week; the correction counts in the week of the win
public record Earned(
        Share share,
        Ledger thisWeek,
        Ledger thisMonth,
        Ledger thisYear,
        List<CorrectedWin> corrected) {

    public Earned {
        corrected = List.copyOf(corrected);
    }

    /// Wins of this week.
    public List<Earning> wins() {
        return thisWeek.wins();
    }
}
