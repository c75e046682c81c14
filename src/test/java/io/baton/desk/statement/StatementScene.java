package io.baton.desk.statement;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.memory.InMemorySettlements;
import io.baton.memory.InMemoryStatementRounds;
import io.baton.memory.InMemoryStatements;
import java.time.Duration;
import java.time.Instant;

/// A firm with one partner, CloudNine, that pays 10% of each win. It's the evening of 3 November
/// 2026 for no one: the clock stands at 11:00 in Berlin.
final class StatementScene {
    InMemoryStatements statements;
    InMemorySettlements settlements;
    InMemoryStatementRounds rounds;
    private StatementHandlers handlers;

    final TestFirm firm =
            new TestFirm(self -> {
                statements = new InMemoryStatements(self.outbox);
                settlements = new InMemorySettlements(self.outbox);
                rounds = new InMemoryStatementRounds(self.outbox);
                handlers =
                        new StatementHandlers(
                                self.partners,
                                self.referrals,
                                new StatementHandlers.Stores(statements, settlements, rounds));
                return handlers.handlers();
            });

    final Actor anna = firm.member("Anna").directly();
    final Actor rita = firm.outsider("Rita").directly();

    StatementScene() {
        firm.partner("CloudNine", "Rita", "backup");
    }

    /// A client that CloudNine took, and that pays this amount once.
    void wins(String client, String amount) {
        anna.says("refer %s needs backup to CloudNine".formatted(client));
        anna.presses("Send it to CloudNine");
        rita.presses("Accept");
        anna.says("refer list won");
        var number = firm.referrals.nextNumber(TestFirm.FIRM) - 1;
        anna.says("refer won R-%d %s".formatted(number, amount));
    }

    /// Moves the clock, and runs the job.
    void moveTo(String time) {
        firm.advanceClockOnly(Duration.between(firm.now(), Instant.parse(time)));
        runJob();
    }

    void runJob() {
        handlers.job(firm.firms).run(firm.now());
        firm.postedCards.deliverAll();
    }
}
