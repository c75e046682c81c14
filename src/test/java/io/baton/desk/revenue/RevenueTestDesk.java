package io.baton.desk.revenue;

import io.baton.bench.GapList;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.CommandRunner;
import io.baton.desk.Desk;
import io.baton.desk.FirmProgress;
import io.baton.desk.FirmProvisioning;
import io.baton.desk.Identification;
import io.baton.desk.Lately;
import io.baton.desk.ResumableTurns;
import io.baton.desk.Router;
import io.baton.desk.UnreadableText;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Restorations;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.memory.InMemoryOtherChanges;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemoryTallies;
import io.baton.memory.InMemoryUnfinishedTurns;
import io.baton.revenue.RevenueFixtures;
import io.baton.search.KeywordRanking;
import io.baton.search.gaps.SemanticGapGrouping;
import java.util.Optional;

/// The desk of a test firm with revenue and digests, connected to the firm's stores.
final class RevenueTestDesk {
    private final DigestHandlers digestHandlers;
    private final Desk desk;

    RevenueTestDesk(RevenueTestFirm firm) {
        var grouping = new SemanticGapGrouping(firm.interpreter, Runnable::run);
        var gapList = new GapList(firm.gaps, grouping, new KeywordRanking());
        var booksLoader =
                new BooksLoader(new InMemoryTallies(firm.referrals), firm.partners, firm.totals);
        var digestStores =
                new DigestStores(
                        firm.subscriptions,
                        firm.editions,
                        firm.outbox,
                        Restorations.none(),
                        new InMemoryStatements(firm.outbox));
        var revenueHandlers = new RevenueHandlers(booksLoader, firm.firms, firm.totals);
        digestHandlers =
                new DigestHandlers(
                        booksLoader,
                        new InMemoryDigestReferrals(firm.referrals::all),
                        gapList,
                        digestStores,
                        firm.firms,
                        new AudienceCheck(firm.partners, _ -> Optional.of(firm.readers)));
        var features = revenueHandlers.handlers().and(digestHandlers.handlers());
        var router =
                new Router(
                        new CommandRunner(features.commands(), _ -> FirmProgress.RUNNING),
                        features,
                        new UnreadableText(),
                        ask -> revenueHandlers.withShare(ask, Card.titled("Home")),
                        new Lately.Stores(firm.referrals, new InMemoryOtherChanges()));
        desk =
                new Desk(
                        new Identification(
                                new FirmProvisioning(
                                        firm.firms,
                                        new FirmProvisioning.Policy(
                                                RevenueTestDesk::newFirm, _ -> true)),
                                firm.firms,
                                firm.partners),
                        (_, _) -> new Reply.Nothing(),
                        firm.outbox,
                        router,
                        firm::now,
                        new ResumableTurns(
                                new InMemoryUnfinishedTurns(firm.outbox.writeLimit),
                                firm.outbox,
                                Runnable::run));
    }

    private static Firm newFirm(FirmId id) {
        return Firm.founded(id, "Us", RevenueFixtures.FIRM.currency(), RevenueFixtures.ZONE);
    }

    DigestHandlers digestHandlers() {
        return digestHandlers;
    }

    Desk desk() {
        return desk;
    }
}
