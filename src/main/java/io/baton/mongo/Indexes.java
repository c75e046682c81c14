package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.mongo.document.TallyFields;
import io.baton.mongo.document.statement.SentStatementDocument;
import io.baton.mongo.document.statement.SettlementDocument;
import io.baton.mongo.driver.CollectionIndexes;
import io.baton.mongo.driver.CollectionIndexes.Index;
import io.baton.mongo.driver.DatabaseCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/// Creates the indexes. No write may come first: without them, two referrals could get the same
/// number.
final class Indexes {

    /// A large collection takes long.
    private static final int TIMEOUT_MINUTES = 10;

    private static final List<Index> OF_REFERRALS =
            List.of(
                    Index.unique("firm", "number"),
                    Index.of("firm", "due"),
                    Index.of("firm", ReferralSchema.CHANGED),
                    Index.ofPresent(ReferralIndexFields.BEARERS),
                    Index.of("firm", ReferralIndexFields.KEYS, "number"),
                    Index.of("firm", ReferralIndexFields.ACTORS, ReferralIndexFields.ACTED),
                    Index.ofPresent(TallyFields.UNCOUNTED),
                    Index.ofPresent(TallyFields.RESTATED),
                    Index.of("firm", TallyFields.WON_ON),
                    Index.of("firm", TallyFields.WAITS_FOR, TallyFields.WAITS_SINCE),
                    Index.of("firm", TallyFields.ANSWERED),
                    Index.of("firm", ReferralIndexFields.WORDS, "number"));

    private static final List<Index> OF_PARTNERS =
            List.of(
                    Index.of("firm"),
                    Index.ofPresent(MongoPartners.CODES),
                    Index.ofPresent(MongoPartners.PEOPLE),
                    Index.uniqueIfPresent(MongoPartners.NAME));

    private static final List<Index> OF_STATEMENTS =
            List.of(
                    Index.of("firm", SentStatementDocument.PARTNER),
                    Index.ofPresent(SentStatementDocument.QUESTIONED));

    private static final Map<String, List<Index>> BY_COLLECTION =
            Map.ofEntries(
                    Map.entry("referrals", OF_REFERRALS),
                    Map.entry(StoredTallies.COLLECTION, List.of(Index.of("firm"))),
                    Map.entry(ReferralPeople.COLLECTION, List.of(Index.of("firm"))),
                    Map.entry("clients", List.of(Index.of("firm"))),
                    Map.entry(
                            MongoClaims.COLLECTION, List.of(Index.of("firm", MongoClaims.NOTICES))),
                    Map.entry("partners", OF_PARTNERS),
                    Map.entry("subscriptions", List.of(Index.of("firm"))),
                    Map.entry("imports", List.of(Index.of("firm"))),
                    Map.entry("pastImports", List.of(Index.of("firm"))),
                    Map.entry(
                            MongoDrafts.COLLECTION, List.of(Index.of("firm", MongoDrafts.CREATED))),
                    Map.entry(MongoStatements.COLLECTION, OF_STATEMENTS),
                    Map.entry(
                            MongoSettlements.COLLECTION,
                            List.of(Index.of("firm", SettlementDocument.PARTNER))),
                    Map.entry("exports", List.of(Index.of("firm"), Index.ofPresent("hash"))),
                    Map.entry("gaps", List.of(Index.of("firm"))),
                    Map.entry("transcript", List.of(Index.of("place"))));

    private final MongoDatabase database;
    private volatile boolean created;

    Indexes(MongoDatabase database) {
        this.database = database;
    }

    /// Creates the indexes on the first call, one collection after the other: the embedded engine
    /// can't create two indexes at a time.
    ///
    /// @param holders collections whose documents may hold posts
    /// @throws io.baton.outbox.Unavailable if the database does not answer; call again later
    void ensure(Collection<MongoCollection<Document>> holders) {
        if (!created) {
            synchronized (this) {
                if (!created) {
                    all(holders).forEach(this::ensure);
                    created = true;
                }
            }
        }
    }

    private static Map<String, List<Index>> all(Collection<MongoCollection<Document>> holders) {
        var all = new LinkedHashMap<String, List<Index>>();
        BY_COLLECTION.forEach((name, indexes) -> all.put(name, new ArrayList<>(indexes)));
        for (var holder : holders) {
            all.computeIfAbsent(holder.getNamespace().getCollectionName(), _ -> new ArrayList<>())
                    .add(Index.ofPresent(OutboxRelay.UNSENT_POSTS + "._id"));
        }
        return all;
    }

    private void ensure(String name, List<Index> indexes) {
        var patient = database.getCollection(name).withTimeout(TIMEOUT_MINUTES, TimeUnit.MINUTES);
        DatabaseCall.run(() -> {
            var ofCollection = new CollectionIndexes(patient, indexes);
            ofCollection.ensure();
            return ofCollection;
        });
    }
}
