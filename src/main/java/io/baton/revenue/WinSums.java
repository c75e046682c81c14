package io.baton.revenue;

import io.baton.referral.Direction;
import io.baton.revenue.LaterSums.Measure;
import io.baton.terms.Series;
import java.util.ArrayList;
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
        var changes = new ArrayList<LaterSums.Change>();
        changes(win, win.proceeds().amounts(), Measure.WORTH).forEach(changes::add);
        changes(win, win.earned(), Measure.EARNED).forEach(changes::add);
        if (win.unconfirmed()) {
            changes(win, win.earned(), Measure.UNCONFIRMED).forEach(changes::add);
        }
        changes(win, win.owed(), Measure.OWED).forEach(changes::add);
        return LaterSums.of(changes);
    }

    /// What the client pays on other dates, and what of it isn't confirmed.
    static LaterSums laterWorth(Earning win) {
        var amounts = win.proceeds().amounts();
        var worth = changes(win, amounts, Measure.WORTH);
        return LaterSums.of(
                win.unconfirmed()
                        ? Stream.concat(worth, changes(win, amounts, Measure.UNCONFIRMED)).toList()
                        : worth.toList());
    }

    private static Stream<LaterSums.Change> changes(
            Earning win, List<Series> amounts, Measure measure) {
        Direction direction = win.referral().direction();
        return win.onOtherDates(amounts)
                .flatMap(series -> LaterSums.changes(series, direction, measure));
    }
}
