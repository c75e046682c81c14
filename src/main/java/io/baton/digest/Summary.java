package io.baton.digest;

import io.baton.revenue.Balance;
import io.baton.revenue.Books;
import io.baton.revenue.Counting;
import io.baton.revenue.Period;
import io.baton.revenue.Share;
import java.util.List;

/// Contents of the digest, in order.
///
/// @param balances referrals sent and received by partner, over the months of the share and this
///   one
/// @param unmetNeeds needs that no partner could serve; empty if none came up this week
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
        var start = Share.firstMonthOf(today).atDay(1).atStartOfDay(firm.zone()).toInstant();
        return new Summary(
                books,
                window,
                earned(books, window),
                Balance.of(books.referrals(), books.partners(), firm, start),
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
                ledger.during(Period.yearTo(today)),
                CorrectedWin.of(ledger, window));
    }

    public List<Balance> owedATurn() {
        return Balance.owedATurn(balances);
    }

    /// No news: no wins or corrections this week, no open offers, no stuck referrals, and no unmet
    /// needs.
    public boolean quiet() {
        return earned.thisWeek().entries().isEmpty()
                && earned.corrected().isEmpty()
                && open.isEmpty()
                && unmetNeeds.isEmpty();
    }
}
