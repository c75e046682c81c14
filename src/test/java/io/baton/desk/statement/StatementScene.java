package io.baton.desk.statement;

import io.baton.desk.Actor;
import io.baton.desk.Handlers;
import io.baton.desk.TestFirm;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.revenue.BooksLoader;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemorySettlements;
import io.baton.memory.InMemoryStatementRounds;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.Partner;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// Northwind and its partner CloudNine, whose contact is Rita, and which pays 10% of each win.
final class StatementScene {
    private record Made(
            InMemoryStatements statements,
            InMemorySettlements settlements,
            InMemoryStatementRounds rounds,
            StatementHandlers handlers) {}

    private final AtomicReference<Made> made = new AtomicReference<>();

    final TestFirm firm =
            new TestFirm(self -> {
                var statements = new InMemoryStatements(self.outbox);
                var settlements = new InMemorySettlements(self.outbox);
                var rounds = new InMemoryStatementRounds(self.outbox);
                var handlers =
                        new StatementHandlers(
                                self.partners,
                                self.referrals,
                                new StatementHandlers.Stores(statements, settlements, rounds));
                made.set(new Made(statements, settlements, rounds, handlers));
                return handlers.handlers(new InMemoryTallies(self.referrals))
                        .and(digest(self, statements));
            });

    private final Made stores = Objects.requireNonNull(made.get());
    final InMemoryStatements statements = stores.statements();
    final InMemorySettlements settlements = stores.settlements();
    final InMemoryStatementRounds rounds = stores.rounds();
    final Actor anna = firm.member("Anna").directly();
    final Actor rita = firm.outsider("Rita").directly();

    private final StatementJob job = newInstance();

    StatementScene() {
        firm.partner("CloudNine", "Rita", "backup");
        firm.alsoWaiting = stores.handlers().waiting(firm.stillMembers());
    }

    /// A client that CloudNine took, and that pays this amount once.
    void wins(String client, String amount) {
        anna.says("refer %s needs backup to CloudNine".formatted(client));
        anna.presses("Send it to CloudNine");
        rita.presses("Accept");
        int number = firm.referrals.newest(TestFirm.FIRM).orElseThrow().number();
        anna.says("refer won R-%d %s".formatted(number, amount));
    }

    /// Moves the clock, and runs the job.
    void moveTo(String time) {
        firm.advanceClockOnly(Duration.between(firm.now(), Instant.parse(time)));
        runJob();
    }

    private static Handlers digest(TestFirm self, InMemoryStatements statements) {
        var totals = new InMemoryMonthTotals(self.outbox);
        return new DigestHandlers(
                        new BooksLoader(new InMemoryTallies(self.referrals), self.partners, totals),
                        new InMemoryDigestReferrals(self.referrals::all),
                        self.gapList,
                        new DigestStores(
                                new InMemorySubscriptions(self.outbox),
                                new InMemoryEditions(self.outbox),
                                self.outbox,
                                self.restorations,
                                statements),
                        self.firms,
                        self.audienceCheck)
                .handlers();
    }

    UndeliveredStatement undelivered() {
        return stores.handlers().undelivered(firm.outbox);
    }

    /// The job of another instance of the program.
    StatementJob newInstance() {
        return stores.handlers()
                .job(firm.firms, new InMemoryTallies(firm.referrals), firm.stillMembers());
    }

    Partner partner() {
        return firm.partners.findByName(TestFirm.FIRM, "CloudNine").orElseThrow();
    }

    void runJob() {
        job.run(firm.now());
        firm.postedCards.deliverAll();
    }
}
