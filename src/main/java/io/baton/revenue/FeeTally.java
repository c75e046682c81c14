package io.baton.revenue;

import io.baton.referral.Direction;
import io.baton.revenue.LaterSums.Measure;
import io.baton.terms.FeeSeries;
import java.time.YearMonth;
import java.time.ZoneId;

/// The fees of wins that statements list, in both directions; see [Earning#feesToState].
///
/// @param onWins what falls due on the dates of the wins
/// @param later what falls due on other dates, as [Measure#OWED] in either direction
public record FeeTally(FeeSums onWins, LaterSums later) {

    public static final FeeTally NONE = new FeeTally(FeeSums.NONE, LaterSums.NONE);

    /// @param zone the firm's
    static FeeTally of(Earning win, ZoneId zone) {
        var fees = win.feesToState(zone).stream().map(FeeSeries::fees).toList();
        var direction = win.referral().direction();
        var later =
                win.onOtherDates(fees)
                        .flatMap(series -> LaterSums.changes(series, direction, Measure.OWED))
                        .toList();
        return new FeeTally(FeeSums.of(direction.payer(), win.onWin(fees)), LaterSums.of(later));
    }

    /// Of two tallies of different wins.
    FeeTally plus(FeeTally other) {
        return new FeeTally(onWins.plus(other.onWins), later.plus(other.later));
    }

    /// What fell due on other dates until the end of this month.
    static FeeSums laterUntil(LaterSums later, YearMonth last) {
        return new FeeSums(
                later.until(Direction.OUT, Measure.OWED, last),
                later.until(Direction.IN, Measure.OWED, last));
    }
}
