package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.mongo.delivery.MongoParcels;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.Unavailable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves posts from their documents to the outbox.
///
/// All posts of a document move together, even those of different turns, so that a rewrite never
/// overtakes its message. They are removed from the document only if no one wrote to it meanwhile.
/// The outbox and the [SentLog] recognize a post that arrives a second time.
final class OutboxRelay implements AutoCloseable {

    static final String UNSENT_POSTS = "unsaid";

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Bson HOLDS_POSTS = Filters.exists(UNSENT_POSTS + "._id");
    private static final Bson AGES = Projections.include(UNSENT_POSTS + ".since");
    private static final Bson POSTS = Projections.include("version", UNSENT_POSTS);

    private final MongoDatabase database;
    private final Indexes indexes;
    private final MongoParcels outbox;
    private final Set<MongoCollection<Document>> collections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore permits = new Semaphore(8);

    OutboxRelay(MongoDatabase database, MongoParcels outbox) {
        this.database = database;
        indexes = new Indexes(database);
        this.outbox = outbox;
    }

    /// Returns a collection whose documents may hold posts, and includes it in the sweep.
    MongoCollection<Document> collection(String name) {
        var collection = database.getCollection(name);
        collections.add(collection);
        return collection;
    }

    /// A collection whose documents hold no posts.
    MongoCollection<Document> collectionWithoutPosts(String name) {
        return database.getCollection(name);
    }

    /// Call before any write or sweep.
    ///
    /// @throws Unavailable if the database does not answer
    void ensureIndexes() {
        indexes.ensure(collections);
    }

    List<Document> parcels(Workspace workspace, List<Post> posts) {
        return outbox.documents(workspace, posts);
    }

    /// Runs in the background. [#sweep()] retries what fails.
    void relaySoon(MongoCollection<Document> collection, String key) {
        try {
            threads.execute(() -> runWithPermit(() -> relay(collection, key)));
        } catch (RejectedExecutionException e) {
            LOG.info("posts wait in their document until the next start");
        }
    }

    private void runWithPermit(Runnable task) {
        permits.acquireUninterruptibly();
        try {
            task.run();
        } catch (Unavailable e) {
            LOG.warn("posts wait in their document for the next sweep: {}", e.getMessage());
        } finally {
            permits.release();
        }
    }

    private void relay(MongoCollection<Document> collection, String key) {
        var moved = false;
        while (!moved) {
            var found =
                    DatabaseCall.run(
                            () -> collection.find(Filters.eq(key)).projection(POSTS).first());
            moved = found == null || !found.containsKey(UNSENT_POSTS) || move(collection, found);
        }
    }

    private boolean move(MongoCollection<Document> collection, Document found) {
        outbox.put(found.getList(UNSENT_POSTS, Document.class));
        var unchanged =
                new Document("_id", found.get("_id")).append("version", found.get("version"));
        var removal = new Document("$unset", new Document(UNSENT_POSTS, ""));
        return DatabaseCall.run(() -> collection.updateOne(unchanged, removal)).getMatchedCount()
                == 1;
    }

    /// Moves the posts that a crash left behind, the oldest first.
    ///
    /// @return number of documents that held posts
    int sweep() {
        ensureIndexes();
        var left =
                collections.stream()
                        .flatMap(this::holdingPosts)
                        .sorted(Comparator.comparing(LeftBehind::since))
                        .toList();
        left.forEach(found -> relay(found.collection(), found.key()));
        return left.size();
    }

    /// @param since when its first post was made
    private record LeftBehind(MongoCollection<Document> collection, String key, Date since) {}

    private Stream<LeftBehind> holdingPosts(MongoCollection<Document> collection) {
        return DatabaseCall.run(
                        () -> collection.find(HOLDS_POSTS).projection(AGES).into(new ArrayList<>()))
                .stream()
                .map(found -> new LeftBehind(collection, found.getString("_id"), since(found)));
    }

    private static Date since(Document holding) {
        return holding.getList(UNSENT_POSTS, Document.class).getFirst().get("since")
                        instanceof Date date
                ? date
                : new Date(0);
    }

    /// Waits for running moves.
    @Override
    public void close() {
        threads.close();
    }
}
