package io.baton.revenue;

import io.baton.terms.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/// What a win brings on some days besides what counts on its own date: an amount per month or year,
/// a fee that falls due with a payment.
///
/// @param first the first of these days
/// @param last the last one, included
public record LaterIncome(Earning win, LocalDate first, LocalDate last) {

    /// False if nothing falls on these days.
    public boolean any() {
        return !sums().isEmpty();
    }

    /// One for each currency that occurs, without the number of wins.
    List<WinSum> sums() {
        var sums = new TreeMap<WinSum.Kind, WinSum>(WinSum.Kind.ORDER);
        var worth = win.proceeds().amounts();
        add(sums, win.onOtherDates(worth), amount -> zero(amount).withWorth(amount));
        add(sums, win.onOtherDates(win.earned()), amount -> zero(amount).withEarned(amount));
        add(
                sums,
                win.unconfirmedOnOtherDates(win.earned()),
                amount -> zero(amount).withUnconfirmed(amount));
        add(sums, win.onOtherDates(win.owed()), amount -> zero(amount).withOwed(amount));
        return List.copyOf(sums.values());
    }

    private WinSum zero(Money amount) {
        return WinSum.zero(win.referral().direction(), amount.getCurrencyUnit());
    }

    private void add(
            TreeMap<WinSum.Kind, WinSum> sums,
            Stream<Series> amounts,
            Function<Money, WinSum> sum) {
        amounts.flatMap(this::onTheseDays)
                .map(sum)
                .forEach(each -> sums.merge(each.kind(), each, WinSum::plus));
    }

    private Stream<Money> onTheseDays(Series series) {
        return series.startingOn(first).stream()
                .flatMap(part -> part.datesUpTo(last).map(_ -> part.amount()));
    }
}
