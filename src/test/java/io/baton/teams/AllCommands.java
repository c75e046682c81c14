package io.baton.teams;

import io.baton.desk.Command;
import io.baton.desk.TestFirm;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemorySubscriptions;
import io.baton.search.KeywordRanking;
import java.util.ArrayList;
import java.util.stream.Stream;

/// All that the desk understands.
final class AllCommands {
    private AllCommands() {}

    static Stream<Command> commands() {
        var known = new ArrayList<Command>();
        new TestFirm(office -> {
            var ranking = new KeywordRanking();
            var outbox = office.outbox;
            var totals = new InMemoryMonthTotals(outbox);
            var subscriptions = new InMemorySubscriptions(outbox);
            var editions = new InMemoryEditions(outbox);
            var archive = new BooksLoader(office.referrals, office.partners, totals);
            var digests = new DigestStores(subscriptions, editions, outbox);
            var revenue =
                    new RevenueHandlers(archive, office.firms, totals)
                            .handlers()
                            .and(
                                    new DigestHandlers(
                                                    archive, office.gapList, digests, office.firms)
                                            .handlers());
            var refer =
                    new ReferralHandlers(
                            office.referrals, office.partners, ranking, office.gaps, office.links);
            Stream.of(revenue, refer.handlers(), office.partnerHandlers(ranking))
                    .forEach(handlers -> known.addAll(handlers.commands()));
            return revenue;
        });
        return known.stream();
    }
}
