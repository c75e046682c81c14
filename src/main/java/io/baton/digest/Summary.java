package io.baton.digest;

import io.baton.revenue.Balance;
import io.baton.revenue.Books;
import io.baton.revenue.Revenue;
import io.baton.revenue.Share;
import java.time.YearMonth;
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
        News news,
        List<Balance> balances,
        List<UnmetNeed> unmetNeeds) {

    public static Summary of(Books books, Window window, News news, List<UnmetNeed> unmetNeeds) {
        return new Summary(
                books,
                window,
                earned(books, window, news),
                news,
                Balance.of(
                        books, Share.firstMonthOf(window.today()), YearMonth.from(window.today())),
                unmetNeeds);
    }

    private static Earned earned(Books books, Window window, News news) {
        var today = window.today();
        var month = YearMonth.from(today);
        return new Earned(
                Share.of(books, today),
                Revenue.of(news.wins(), news.later(), books.firm().currency()),
                books.earned(month, month),
                books.earned(month.withMonth(1), month));
    }

    public List<Balance> owedATurn() {
        return Balance.owedATurn(balances);
    }

    /// Whether nothing counts for this week, in any currency.
    public boolean earnedNothing() {
        var week = earned.thisWeek();
        return week.earned().isZero() && week.earnedInOtherCurrencies().isEmpty();
    }

    /// No news: no wins or corrections this week, no open offers, no stuck referrals, no figures
    /// that differ, and no unmet needs.
    public boolean quiet() {
        return news.wins().isEmpty()
                && news.corrected().isEmpty()
                && news.open().isEmpty()
                && unmetNeeds.isEmpty();
    }
}
