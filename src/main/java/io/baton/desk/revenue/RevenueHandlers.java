package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.Handlers;
import io.baton.revenue.Share;
import io.baton.store.FirmStore;
import io.baton.store.MonthTotalStore;
import java.util.List;

/// Commands and forms about revenue. Members only.
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
        var totalRecorder = new TotalRecorder(totals);
        var setTotal = new SetTotal(totalRecorder);
        return new Handlers(
                List.of(new ShowShare(booksLoader), new ShowRule(), setTotal, new SetTarget(firms)),
                List.of(setTotal),
                List.of(new TotalForm(totalRecorder)));
    }

    /// Adds the share and the target to the home page.
    public Card withShare(Ask ask, Card home) {
        var firm = ask.firm();
        var books = booksLoader.load(firm, ask.now());
        var share = Share.of(books, ask.today());
        return home.paragraph(ShareText.headline(share, firm.target()))
                .note(CountingRule.REFERENCE);
    }
}
