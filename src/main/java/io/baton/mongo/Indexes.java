package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.mongo.document.TallyFields;
import io.baton.mongo.document.statement.SentStatementDocument;
import io.baton.mongo.document.statement.SettlementDocument;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.mongo.driver.PresentFieldIndex;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/// Creates the indexes. No write may come first: without them, two referrals could get the same
/// number.
final class Indexes {

    /// A large collection takes long.
    private static final int TIMEOUT_MINUTES = 10;

    private final MongoDatabase database;
    private volatile boolean created;

    Indexes(MongoDatabase database) {
        this.database = database;
    }

    /// Creates the indexes on the first call, one by one: the embedded engine can't create two at a
    /// time.
    ///
    /// @param holders collections whose documents may hold posts
    /// @throws io.baton.outbox.Unavailable if the database does not answer; call again later
    void ensure(Collection<MongoCollection<Document>> holders) {
        if (!created) {
            synchronized (this) {
                if (!created) {
                    createAll(holders);
                    created = true;
                }
            }
        }
    }

    private void createAll(Collection<MongoCollection<Document>> holders) {
        ensure(
                "referrals",
                new Document("firm", 1).append("number", 1),
                new IndexOptions().unique(true));
        ensure("referrals", new Document("firm", 1).append("due", 1), new IndexOptions());
        ensure(
                "referrals",
                new Document("firm", 1).append(ReferralSchema.CHANGED, 1),
                new IndexOptions());
        ensurePresent("referrals", ReferralIndexFields.BEARERS, false);
        ensure(
                "referrals",
                new Document("firm", 1).append(ReferralIndexFields.KEYS, 1).append("number", 1),
                new IndexOptions());
        ensure(
                "referrals",
                new Document("firm", 1)
                        .append(ReferralIndexFields.ACTORS, 1)
                        .append(ReferralIndexFields.ACTED, 1),
                new IndexOptions());
        ensurePresent("referrals", TallyFields.UNCOUNTED, false);
        ensurePresent("referrals", TallyFields.RESTATED, false);
        ensure(
                "referrals",
                new Document("firm", 1).append(TallyFields.WON_ON, 1),
                new IndexOptions());
        ensure(
                "referrals",
                new Document("firm", 1)
                        .append(TallyFields.WAITS_FOR, 1)
                        .append(TallyFields.WAITS_SINCE, 1),
                new IndexOptions());
        ensure(
                "referrals",
                new Document("firm", 1).append(TallyFields.ANSWERED, 1),
                new IndexOptions());
        ensure(StoredTallies.COLLECTION, new Document("firm", 1), new IndexOptions());
        ensure(
                "referrals",
                new Document("firm", 1).append(ReferralIndexFields.WORDS, 1).append("number", 1),
                new IndexOptions());
        ensure(ReferralPeople.COLLECTION, new Document("firm", 1), new IndexOptions());
        ensure("clients", new Document("firm", 1), new IndexOptions());
        ensure(
                MongoClaims.COLLECTION,
                new Document("firm", 1).append(MongoClaims.NOTICES, 1),
                new IndexOptions());
        ensure("partners", new Document("firm", 1), new IndexOptions());
        ensurePresent("partners", MongoPartners.CODES, false);
        ensurePresent("partners", MongoPartners.PEOPLE, false);
        ensurePresent("partners", MongoPartners.NAME, true);
        ensure("subscriptions", new Document("firm", 1), new IndexOptions());
        ensure("imports", new Document("firm", 1), new IndexOptions());
        ensure("pastImports", new Document("firm", 1), new IndexOptions());
        ensure(
                MongoDrafts.COLLECTION,
                new Document("firm", 1).append(MongoDrafts.CREATED, 1),
                new IndexOptions());
        ensure(
                MongoStatements.COLLECTION,
                new Document("firm", 1).append(SentStatementDocument.PARTNER, 1),
                new IndexOptions());
        ensurePresent(MongoStatements.COLLECTION, SentStatementDocument.QUESTIONED, false);
        ensure(
                MongoSettlements.COLLECTION,
                new Document("firm", 1).append(SettlementDocument.PARTNER, 1),
                new IndexOptions());
        ensure("exports", new Document("firm", 1), new IndexOptions());
        ensurePresent("exports", "hash", false);
        ensure("gaps", new Document("firm", 1), new IndexOptions());
        ensure("transcript", new Document("place", 1), new IndexOptions());
        holders.forEach(holder -> ensurePresent(holder, OutboxRelay.UNSENT_POSTS + "._id", false));
    }

    private void ensurePresent(String collection, String field, boolean unique) {
        ensurePresent(database.getCollection(collection), field, unique);
    }

    private static void ensurePresent(
            MongoCollection<Document> collection, String field, boolean unique) {
        var index = new PresentFieldIndex(patient(collection), field, unique);
        DatabaseCall.run(() -> {
            index.ensure();
            return index;
        });
    }

    private void ensure(String collection, Document keys, IndexOptions options) {
        DatabaseCall.run(() -> collection(collection).createIndex(keys, options));
    }

    private MongoCollection<Document> collection(String name) {
        return patient(database.getCollection(name));
    }

    private static MongoCollection<Document> patient(MongoCollection<Document> collection) {
        return collection.withTimeout(TIMEOUT_MINUTES, TimeUnit.MINUTES);
    }
}
