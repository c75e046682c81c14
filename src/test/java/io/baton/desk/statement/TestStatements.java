package io.baton.desk.statement;

import io.baton.desk.Handlers;
import io.baton.desk.TestFirm;
import io.baton.desk.books.BookExports;
import io.baton.desk.books.BooksHandlers;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.revenue.past.TestHistory;
import io.baton.memory.InMemorySettlements;
import io.baton.memory.InMemoryStatementRounds;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemoryTallies;

/// The handlers of statements and of books made from them, on the stores of a test.
public final class TestStatements {
    private TestStatements() {}

    public static Handlers handlers(TestFirm firm) {
        var statements = new InMemoryStatements(firm.outbox);
        var handlers =
                new StatementHandlers(
                        firm.partners,
                        firm.referrals,
                        new StatementHandlers.Stores(
                                statements,
                                new InMemorySettlements(firm.outbox),
                                new InMemoryStatementRounds(firm.outbox)));
        var tallies = new InMemoryTallies(firm.referrals);
        var books =
                new BooksHandlers(
                        new BookExports(statements, firm.partners),
                        handlers.unsent(tallies),
                        new FileDelivery(firm.exports, TestHistory.keys()));
        return handlers.handlers(tallies).and(books.handlers());
    }
}
