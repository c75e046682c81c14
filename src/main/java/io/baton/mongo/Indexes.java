package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.Collection;
import org.bson.Document;

/// What the database must have before anything new is kept: without them two referrals could get
/// one number.
final class Indexes {

    private final MongoDatabase database;
    private volatile boolean there;

    Indexes(MongoDatabase database) {
        this.database = database;
    }

    /// Makes them unless it has done so; one after the other, since the embedded engine takes no
    /// two at once.
    ///
    /// @param holders the collections whose documents may hold posts
    /// @throws io.baton.outbox.Unavailable if the database does not answer; ask again later
    void ensure(Collection<MongoCollection<Document>> holders) {
        if (!there) {
            synchronized (this) {
                if (!there) {
                    makeAll(holders);
                    there = true;
                }
            }
        }
    }

    private void makeAll(Collection<MongoCollection<Document>> holders) {
        ensure(
                "referrals",
                new Document("firm", 1).append("number", 1),
                new IndexOptions().unique(true));
        ensure("referrals", new Document("firm", 1).append("due", 1), new IndexOptions());
        ensure(
                "referrals",
                new Document("firm", 1).append(MongoReferrals.CHANGED, 1),
                new IndexOptions());
        ensure(
                "referrals",
                new Document(MongoReferrals.BEARERS, 1),
                new IndexOptions().sparse(true));
        ensure("partners", new Document("firm", 1), new IndexOptions());
        ensure("partners", new Document(MongoPartners.CODES, 1), new IndexOptions().sparse(true));
        ensure("partners", new Document(MongoPartners.PEOPLE, 1), new IndexOptions().sparse(true));
        ensure("subscriptions", new Document("firm", 1), new IndexOptions());
        ensure("imports", new Document("firm", 1), new IndexOptions());
        ensure("exports", new Document("firm", 1), new IndexOptions());
        ensure("gaps", new Document("firm", 1), new IndexOptions());
        ensure("transcript", new Document("place", 1), new IndexOptions());
        var posts = new Document(OutboxRelay.UNSENT_POSTS + "._id", 1);
        var sparse = new IndexOptions().sparse(true);
        holders.forEach(holder -> DatabaseCall.run(() -> holder.createIndex(posts, sparse)));
    }

    private void ensure(String collection, Document keys, IndexOptions options) {
        DatabaseCall.run(() -> database.getCollection(collection).createIndex(keys, options));
    }
}
