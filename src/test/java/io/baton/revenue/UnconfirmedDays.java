package io.baton.revenue;

import io.baton.referral.State;
import java.time.LocalDate;

/// Looks day by day at what the firm hasn't confirmed, to compare tallies with.
final class UnconfirmedDays {
    private UnconfirmedDays() {}

    /// The partner reported it, or states something else than the firm for this day or one before.
    static boolean have(Earning win, LocalDate date) {
        return win.won().reportedBy() != null
                || win.won()
                        .agreement()
                        .difference()
                        .filter(both -> differ(both.firm().figure(), both.partner().figure(), date))
                        .isPresent();
    }

    /// Compared day by day.
    private static boolean differ(State.Figure ours, State.Figure theirs, LocalDate until) {
        var first = ours.on().isBefore(theirs.on()) ? ours.on() : theirs.on();
        return first.datesUntil(until.plusDays(1))
                .anyMatch(day -> !brings(ours, day).equals(brings(theirs, day)));
    }

    /// What is paid by this figure from a day on, in words.
    private static String brings(State.Figure figure, LocalDate day) {
        if (day.isBefore(figure.on())) {
            return "nothing yet";
        }
        var amount = figure.amount();
        var recurring = amount.recurring();
        if (recurring == null) {
            return amount.once() + "";
        }
        var months = recurring.months();
        boolean over =
                months != null && !day.isBefore(figure.on().plusMonths(months))
                        || amount.endedOn() != null && !day.isBefore(amount.endedOn());
        var price = recurring.amount() + " " + recurring.frequency();
        for (var change : amount.prices()) {
            price =
                    change.from().isAfter(day)
                            ? price
                            : change.price().amount() + " " + change.price().frequency();
        }
        return amount.once() + (over ? " and no more" : " and " + price);
    }
}
