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
    void make(Collection<MongoCollection<Document>> holders) {
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
        make(
                "referrals",
                new Document("firm", 1).append("number", 1),
                new IndexOptions().unique(true));
        make("referrals", new Document("firm", 1).append("due", 1), new IndexOptions());
        make(
                "referrals",
                new Document("firm", 1).append(MongoReferrals.CHANGED, 1),
                new IndexOptions());
        make("referrals", new Document(MongoReferrals.BEARERS, 1), new IndexOptions().sparse(true));
        make("partners", new Document("firm", 1), new IndexOptions());
        make("partners", new Document(MongoPartners.CODES, 1), new IndexOptions().sparse(true));
        make("partners", new Document(MongoPartners.PEOPLE, 1), new IndexOptions().sparse(true));
        make("subscriptions", new Document("firm", 1), new IndexOptions());
        make("imports", new Document("firm", 1), new IndexOptions());
        make("exports", new Document("firm", 1), new IndexOptions());
        make("gaps", new Document("firm", 1), new IndexOptions());
        make("transcript", new Document("place", 1), new IndexOptions());
        var posts = new Document(HandOver.UNSAID + "._id", 1);
        var sparse = new IndexOptions().sparse(true);
        holders.forEach(holder -> Asking.ask(() -> holder.createIndex(posts, sparse)));
    }

    private void make(String collection, Document keys, IndexOptions options) {
        Asking.ask(() -> database.getCollection(collection).createIndex(keys, options));
    }
}
