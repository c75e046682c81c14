package io.baton.mongo;

import com.mongodb.client.MongoDatabase;
import io.baton.mongo.cache.ChangeMarks;
import java.time.InstantSource;

/// The referrals, and what is counted and cached of them.
record ReferralStores(
        MongoReferrals referrals,
        ReferralIndexing indexing,
        ReferralDigestPages digestPages,
        MongoTallies tallies,
        MongoHistories histories) {

    static ReferralStores of(
            MongoDatabase database,
            OutboxRelay outboxRelay,
            ChangeMarks changeMarks,
            MongoPartners partners,
            InstantSource clock) {
        var documents = new DocumentCollection<>(ReferralSchema.at(clock), outboxRelay);
        var people = new ReferralPeople(database);
        var words = new ReferralWords(database);
        var indexing =
                new ReferralIndexing(new StaleReferrals(documents, people, words), database, clock);
        var tallyPages = new ReferralTallyPages(documents);
        var digestPages = new ReferralDigestPages(documents, indexing);
        var tallies =
                new MongoTallies(
                        new StoredTallies(database, outboxRelay, changeMarks, partners, tallyPages),
                        indexing,
                        changeMarks,
                        digestPages);
        var histories = new MongoHistories(documents, indexing, tallies, changeMarks);
        var referrals = new MongoReferrals(documents, tallies, histories, people, words, indexing);
        return new ReferralStores(referrals, indexing, digestPages, tallies, histories);
    }
}
