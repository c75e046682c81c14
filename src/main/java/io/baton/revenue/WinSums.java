package io.baton.revenue;

import io.baton.referral.Direction;
import io.baton.revenue.LaterSums.Measure;
import io.baton.terms.Series;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;

/// What a single win adds to sums: on its date, and on others. A flat fee may be in another
/// currency than what the client pays.
final class WinSums {
    private WinSums() {}

    /// One for each currency that occurs, the win itself in that of the client.
    static List<WinSum> onWin(Earning win) {
        var worth = win.onWin(win.proceeds().amounts());
        var earned = win.onWin(win.earned());
        var owed = win.onWin(win.owed());
        var sums = new TreeMap<WinSum.Kind, WinSum>(WinSum.Kind.ORDER);
        add(sums, zero(win, worth).counting(1).withWorth(worth));
        add(sums, zero(win, earned).withEarned(earned));
        if (win.unconfirmed()) {
            add(sums, zero(win, earned).withUnconfirmed(earned));
        }
        add(sums, zero(win, owed).withOwed(owed));
        return List.copyOf(sums.values());
    }

    private static WinSum zero(Earning win, Money amount) {
        return WinSum.zero(win.referral().direction(), amount.getCurrencyUnit());
    }

    private static void add(TreeMap<WinSum.Kind, WinSum> sums, WinSum sum) {
        sums.merge(sum.kind(), sum, WinSum::plus);
    }

    static LaterSums later(Earning win) {
        var earned = win.earned();
        return LaterSums.of(
                Stream.of(
                                laterWorthOf(win),
                                changes(win, win.onOtherDates(earned), Measure.EARNED),
                                unconfirmed(win, earned),
                                changes(win, win.onOtherDates(win.owed()), Measure.OWED))
                        .flatMap(changes -> changes)
                        .toList());
    }

    /// What the client pays on other dates, and what of it isn't confirmed.
    static LaterSums laterWorth(Earning win) {
        return LaterSums.of(
                Stream.concat(laterWorthOf(win), unconfirmed(win, win.proceeds().amounts()))
                        .toList());
    }

    private static Stream<LaterSums.Change> laterWorthOf(Earning win) {
        return changes(win, win.onOtherDates(win.proceeds().amounts()), Measure.WORTH);
    }

    private static Stream<LaterSums.Change> unconfirmed(Earning win, List<Series> amounts) {
        return changes(win, win.unconfirmedOnOtherDates(amounts), Measure.UNCONFIRMED);
    }

    private static Stream<LaterSums.Change> changes(
            Earning win, Stream<Series> amounts, Measure measure) {
        Direction direction = win.referral().direction();
        return amounts.flatMap(series -> LaterSums.changes(series, direction, measure));
    }
}
