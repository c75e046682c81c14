package io.baton.teams;

import io.baton.desk.Command;
import io.baton.desk.Office;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.Digests;
import io.baton.desk.refer.Refer;
import io.baton.desk.revenue.Archive;
import io.baton.desk.revenue.Revenue;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTotals;
import io.baton.search.ByWords;
import java.util.ArrayList;
import java.util.stream.Stream;

/// All that the desk understands.
final class Vocabulary {
    private Vocabulary() {}

    static Stream<Command> commands() {
        var known = new ArrayList<Command>();
        new Office(office -> {
            var ranking = new ByWords();
            var outbox = office.outbox;
            var totals = new InMemoryTotals(outbox);
            var subscriptions = new InMemorySubscriptions(outbox);
            var editions = new InMemoryEditions(outbox);
            var archive = new Archive(office.referrals, office.partners, totals);
            var digests = new Digests(subscriptions, subscriptions, editions, editions, outbox);
            var revenue =
                    new Revenue(archive, office.firms, office.firms, totals)
                            .handlers()
                            .and(
                                    new DigestHandlers(
                                                    archive, office.gapList, digests, office.firms)
                                            .handlers());
            var refer =
                    new Refer(
                            office.referrals,
                            office.referrals,
                            office.partners,
                            ranking,
                            office.gaps,
                            office.links);
            Stream.of(revenue, refer.handlers(), office.partnerHandlers(ranking))
                    .forEach(handlers -> known.addAll(handlers.commands()));
            return revenue;
        });
        return known.stream();
    }
}
