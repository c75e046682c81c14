package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.mongo.document.ParcelDocument;
import io.baton.outbox.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the posts that documents hold to the outbox, then strikes them out.
///
/// All posts of a document go together, whoever wrote them, so that a rewrite never overtakes its
/// message. They are struck out only if the document is as it was read; a post that comes to the
/// outbox a second time is known there, or in the [SentLog].
final class OutboxRelay implements AutoCloseable {

    static final String UNSENT_POSTS = "unsaid";

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Bson HOLDS_POSTS = Filters.exists(UNSENT_POSTS + "._id");
    private static final Bson POSTS = Projections.include("version", UNSENT_POSTS);

    private final MongoDatabase database;
    private final Indexes indexes;
    private final MongoParcels outbox;
    private final MonotonicTimestamps monotonicTimestamps;
    private final Set<MongoCollection<Document>> collections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore atOnce = new Semaphore(8);

    OutboxRelay(
            MongoDatabase database, MongoParcels outbox, MonotonicTimestamps monotonicTimestamps) {
        this.database = database;
        indexes = new Indexes(database);
        this.outbox = outbox;
        this.monotonicTimestamps = monotonicTimestamps;
    }

    /// A collection whose documents may hold posts.
    MongoCollection<Document> collection(String name) {
        var collection = database.getCollection(name);
        collections.add(collection);
        return collection;
    }

    /// To be called before anything is kept or looked for.
    ///
    /// @throws Unavailable if the database does not answer
    void ensureIndexes() {
        indexes.ensure(collections);
    }

    List<Document> parcels(Workspace workspace, List<Post> posts) {
        return posts.stream()
                .map(post -> ParcelDocument.of(monotonicTimestamps.parcel(workspace, post)))
                .toList();
    }

    /// Without making the writer wait. What fails now is found by [#sweep()].
    void relaySoon(MongoCollection<Document> collection, String key) {
        try {
            threads.execute(() -> inTurn(() -> relay(collection, key)));
        } catch (RejectedExecutionException e) {
            LOG.info("posts stay with their document until the next start");
        }
    }

    private void inTurn(Runnable act) {
        atOnce.acquireUninterruptibly();
        try {
            act.run();
        } catch (Unavailable e) {
            LOG.warn("posts stay with their document for now: {}", e.getMessage());
        } finally {
            atOnce.release();
        }
    }

    private void relay(MongoCollection<Document> collection, String key) {
        var struck = false;
        while (!struck) {
            var found =
                    DatabaseCall.run(
                            () -> collection.find(Filters.eq(key)).projection(POSTS).first());
            struck = found == null || !found.containsKey(UNSENT_POSTS) || moved(collection, found);
        }
    }

    private boolean moved(MongoCollection<Document> collection, Document found) {
        outbox.put(found.getList(UNSENT_POSTS, Document.class));
        var unchanged =
                new Document("_id", found.get("_id")).append("version", found.get("version"));
        var strike = new Document("$unset", new Document(UNSENT_POSTS, ""));
        return DatabaseCall.run(() -> collection.updateOne(unchanged, strike)).getMatchedCount()
                == 1;
    }

    /// Finds posts that a crash left behind.
    ///
    /// @return how many documents held some
    int sweep() {
        ensureIndexes();
        return collections.stream().mapToInt(this::sweep).sum();
    }

    private int sweep(MongoCollection<Document> collection) {
        var keys =
                DatabaseCall.run(() ->
                        collection
                                .find(HOLDS_POSTS)
                                .projection(Projections.include("_id"))
                                .into(new ArrayList<>()));
        keys.forEach(document -> relay(collection, document.getString("_id")));
        return keys.size();
    }

    /// Waits for what is under way.
    @Override
    public void close() {
        threads.close();
    }
}
