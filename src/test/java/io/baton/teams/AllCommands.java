package io.baton.teams;

import io.baton.client.KnownClients;
import io.baton.desk.Command;
import io.baton.desk.TestFirm;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.firm.FirmHandlers;
import io.baton.desk.refer.ReferralGuards;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.refer.step.DelayNotice;
import io.baton.desk.refer.step.MutedNotices;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.desk.revenue.past.TestHistory;
import io.baton.desk.statement.TestStatements;
import io.baton.firm.Restorations;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTallies;
import io.baton.search.KeywordRanking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All commands that the desk handles.
public final class AllCommands {
    private AllCommands() {}

    public static Stream<Command> commands() {
        var known = new ArrayList<Command>();
        var ranking = new KeywordRanking();
        var complete =
                new TestFirm(testFirm -> {
                    var outbox = testFirm.outbox;
                    var totals = new InMemoryMonthTotals(outbox);
                    var subscriptions = new InMemorySubscriptions(outbox);
                    var editions = new InMemoryEditions(outbox);
                    var booksLoader =
                            new BooksLoader(
                                    new InMemoryTallies(testFirm.referrals),
                                    testFirm.partners,
                                    totals);
                    var digestStores =
                            new DigestStores(
                                    subscriptions,
                                    editions,
                                    outbox,
                                    Restorations.none(),
                                    new InMemoryStatements(outbox));
                    var revenue =
                            new RevenueHandlers(booksLoader, testFirm.firms, totals)
                                    .handlers()
                                    .and(TestHistory.handlers(testFirm, totals))
                                    .and(
                                            new DigestHandlers(
                                                            booksLoader,
                                                            new InMemoryDigestReferrals(
                                                                    testFirm.referrals::all),
                                                            testFirm.gapList,
                                                            digestStores,
                                                            testFirm.firms,
                                                            testFirm.audienceCheck)
                                                    .handlers());
                    var referralHandlers =
                            new ReferralHandlers(
                                    testFirm.referrals,
                                    testFirm.partners,
                                    new ClientTracking(
                                            testFirm.clients,
                                            new KnownClients(testFirm.clients),
                                            testFirm.claims,
                                            testFirm.partners,
                                            testFirm.firms,
                                            testFirm.referrals,
                                            _ -> Optional.empty()),
                                    ranking,
                                    testFirm.gaps,
                                    testFirm.linkIssuer,
                                    new ReferralGuards(
                                            testFirm.audienceCheck,
                                            testFirm.presenceCheck,
                                            MutedNotices.none(),
                                            DelayNotice.none(),
                                            testFirm.resumableTurns));
                    var firm =
                            new FirmHandlers(
                                            testFirm.firms,
                                            testFirm.partners,
                                            booksLoader,
                                            subscriptions,
                                            _ -> List.of())
                                    .handlers();
                    var statements = TestStatements.handlers(testFirm);
                    Stream.of(
                                    revenue,
                                    referralHandlers.handlers(),
                                    referralHandlers
                                            .home(_ -> List.of(), (_, card) -> card)
                                            .handlers(),
                                    statements,
                                    firm)
                            .forEach(handlers -> known.addAll(handlers.commands()));
                    return revenue;
                });
        known.addAll(complete.partnerHandlers(ranking).commands());
        return known.stream();
    }
}
