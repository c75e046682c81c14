package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.Handlers;
import io.baton.revenue.Share;
import io.baton.store.FirmStore;
import io.baton.store.MonthTotalStore;
import java.time.YearMonth;
import java.util.List;

/// Commands, buttons and forms about revenue. A partner's people see figures of their own only.
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
        var answers = new RevenueAnswers(booksLoader);
        return new Handlers(
                List.of(new ShowRevenue(answers), new ShowRule(), setTotal, new SetTarget(firms)),
                List.of(setTotal, new FiguresButton(answers)),
                List.of(new TotalForm(totalRecorder)));
    }

    /// Adds the share and the target to the home page.
    public Card withShare(Ask ask, Card home) {
        var firm = ask.firm();
        var books = booksLoader.load(firm, ask.now());
        var share = Share.of(books, ask.today());
        var earned = books.earned(Share.firstMonthOf(ask.today()), YearMonth.from(ask.today()));
        return home.paragraph(ShareText.headline(share, books))
                .note(CountingRule.andQuestions(earned, books));
    }
}
