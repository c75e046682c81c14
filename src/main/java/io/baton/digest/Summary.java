package io.baton.digest;

import io.baton.revenue.Balance;
import io.baton.revenue.Books;
import io.baton.revenue.Counting;
import io.baton.revenue.Earning;
import io.baton.revenue.Ledger;
import io.baton.revenue.Period;
import io.baton.revenue.Share;
import java.util.List;

/// What the digest has to say, in the order in which it says it.
///
/// @param share against the firm's target, with the twelve months for the chart
/// @param wins of this week
/// @param week what was earned this week, then in the month and in the calendar year so far
/// @param balances given and got per partner, over the months that the share looks at
/// @param waiting what waits for an answer
/// @param unmoved what did not move
/// @param unserved what nobody on the bench could serve; empty when no such need came up this week
public record Summary(
        Books books,
        Window window,
        Share share,
        List<Earning> wins,
        Ledger week,
        Ledger month,
        Ledger year,
        List<Balance> balances,
        List<PendingReferral> unanswered,
        List<PendingReferral> unmoved,
        List<UnmetNeed> unmetNeeds) {

    public static Summary of(Books books, Window window, List<UnmetNeed> unserved) {
        var firm = books.firm();
        var today = window.today();
        var ledger = Counting.of(books.referrals(), firm.currency());
        var week = ledger.filter(window::contains);
        var begin = Share.firstMonthOf(today).atDay(1).atStartOfDay(firm.zone()).toInstant();
        return new Summary(
                books,
                window,
                Share.of(ledger, books.totals(), today),
                week.wins(),
                week,
                ledger.during(Period.monthTo(today)),
                ledger.during(Period.yearTo(today)),
                Balance.of(books.referrals(), books.partners(), firm, begin),
                PendingReferral.unanswered(books.referrals()),
                PendingReferral.unmoved(books.referrals(), window.until()),
                unserved);
    }

    public List<Balance> owedATurn() {
        return Balance.owedATurn(balances);
    }

    /// No news: nothing was earned or taken back this week, nothing waits for an answer, nothing
    /// lies still, and every need found somebody.
    public boolean quiet() {
        return week.entries().isEmpty()
                && unanswered.isEmpty()
                && unmoved.isEmpty()
                && unmetNeeds.isEmpty();
    }
}
