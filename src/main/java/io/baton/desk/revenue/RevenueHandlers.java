package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.Handlers;
import io.baton.revenue.Counting;
import io.baton.revenue.Share;
import io.baton.store.FirmStore;
import io.baton.store.MonthTotalStore;
import java.util.List;

/// All that can be said about revenue. For members only.
public final class RevenueHandlers {
    private final BooksLoader booksLoader;
    private final FirmStore firms;
    private final MonthTotalStore totals;

    public RevenueHandlers(BooksLoader booksLoader, FirmStore firms, MonthTotalStore totals) {
        this.booksLoader = booksLoader;
        this.firms = firms;
        this.totals = totals;
    }

    public Handlers handlers() {
        var book = new TotalRecorder(totals);
        var setTotal = new SetTotal(book);
        return new Handlers(
                List.of(new ShowShare(booksLoader), setTotal, new SetTarget(firms)),
                List.of(setTotal),
                List.of(new TotalForm(book)));
    }

    /// The home page with the share against the target in few sentences, and the rule by which it
    /// is counted in small print.
    public Card withShare(Ask ask, Card home) {
        var firm = ask.firm();
        var books = booksLoader.load(firm, ask.now());
        var ledger = Counting.of(books.referrals(), firm.currency());
        var share = Share.of(ledger, books.totals(), ask.today());
        return home.paragraph(ShareText.headline(share, firm.target())).note(CountingRule.TEXT);
    }
}
