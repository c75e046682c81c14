package io.baton.digest;

import io.baton.revenue.Balance;
import io.baton.revenue.Books;
import io.baton.revenue.Counting;
import io.baton.revenue.Period;
import io.baton.revenue.Share;
import java.util.List;

/// What the digest has to say, in the order in which it says it.
///
/// @param balances given and got per partner, over the months that the share looks at
/// @param unmetNeeds what nobody on the bench could serve; empty when no such need came up this
///   week
public record Summary(
        Books books,
        Window window,
        Earned earned,
        List<Balance> balances,
        OpenReferrals open,
        List<UnmetNeed> unmetNeeds) {

    public static Summary of(Books books, Window window, List<UnmetNeed> unmetNeeds) {
        var firm = books.firm();
        var today = window.today();
        var begin = Share.firstMonthOf(today).atDay(1).atStartOfDay(firm.zone()).toInstant();
        return new Summary(
                books,
                window,
                earned(books, window),
                Balance.of(books.referrals(), books.partners(), firm, begin),
                new OpenReferrals(
                        PendingReferral.unanswered(books.referrals()),
                        PendingReferral.unmoved(books.referrals(), window.until())),
                unmetNeeds);
    }

    private static Earned earned(Books books, Window window) {
        var today = window.today();
        var ledger = Counting.of(books.referrals(), books.firm().currency());
        return new Earned(
                Share.of(ledger, books.totals(), today),
                ledger.filter(window::contains),
                ledger.during(Period.monthTo(today)),
                ledger.during(Period.yearTo(today)));
    }

    public List<Balance> owedATurn() {
        return Balance.owedATurn(balances);
    }

    /// No news: nothing was earned or taken back this week, nothing waits for an answer, nothing
    /// lies still, and every need found somebody.
    public boolean quiet() {
        return earned.thisWeek().entries().isEmpty() && open.isEmpty() && unmetNeeds.isEmpty();
    }
}
