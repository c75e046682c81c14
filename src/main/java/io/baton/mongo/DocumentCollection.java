package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.store.Journal.WriteOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/// All documents of one kind: what a store of ours is made of.
///
/// A document: `_id` (firm, then id), `firm`, `version`, what it is found by, `body` (the state),
/// `heard` (the last turns that changed it), and `unsaid` while it holds posts for the outbox.
final class DocumentCollection<T> {

    /// How many turns a document remembers. A platform repeats within minutes what it saw fail.
    private static final int REMEMBERED_TURNS = 50;

    /// For a batch, when all of a firm are read: the embedded engine finds all before it answers.
    private static final int PATIENCE_SECONDS = 60;

    private static final Bson STATE = Projections.include("version", "body");

    private final CollectionSchema<T> collectionSchema;
    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> slowCollection;
    private final OutboxRelay outboxRelay;

    DocumentCollection(CollectionSchema<T> collectionSchema, OutboxRelay outboxRelay) {
        this.collectionSchema = collectionSchema;
        this.outboxRelay = outboxRelay;
        collection = outboxRelay.collection(collectionSchema.collection());
        slowCollection = collection.withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    Optional<T> find(FirmId firm, String id) {
        return find(Filters.eq(DocumentKey.of(firm, id)));
    }

    Optional<T> find(Bson filter) {
        var found = DatabaseCall.run(() -> collection.find(filter).projection(STATE).first());
        return Optional.ofNullable(found).map(this::read);
    }

    List<T> findAll(Bson filter) {
        return findAll(collection, filter, state -> state);
    }

    List<T> findAll(FirmId firm) {
        return findAll(Filters.eq("firm", firm.value()));
    }

    /// All of a firm, or of each only what is wanted, for whoever keeps it in memory. It may take
    /// long, since there may be very many; no more than a batch of them is held besides.
    <R> List<R> loadAll(FirmId firm, Function<T, R> wanted) {
        return findAll(slowCollection, Filters.eq("firm", firm.value()), wanted);
    }

    private <R> List<R> findAll(
            MongoCollection<Document> asked, Bson filter, Function<T, R> wanted) {
        var found = asked.find(filter).projection(STATE).timeoutMode(TimeoutMode.ITERATION);
        return DatabaseCall.run(
                () -> found.map(document -> wanted.apply(read(document))).into(new ArrayList<>()));
    }

    /// Those of them that are there, in any order.
    List<T> findAll(FirmId firm, Collection<String> ids) {
        var keys = ids.stream().map(id -> DocumentKey.of(firm, id)).toList();
        return keys.isEmpty() ? List.of() : findAll(Filters.in("_id", keys));
    }

    /// A state that was written just now, as whoever reads it finds it.
    T asStored(T written) {
        return collectionSchema
                .read()
                .read(
                        collectionSchema.body().apply(written),
                        collectionSchema.version().applyAsLong(written) + 1);
    }

    void delete(Bson filter) {
        DatabaseCall.run(() -> collection.deleteMany(filter));
    }

    /// As [io.baton.store.Journal#write] says.
    WriteOutcome write(T next, String turn, List<Post> posts) {
        outboxRelay.ensureIndexes();
        var key = collectionSchema.key(next);
        var parcels =
                outboxRelay.parcels(
                        new Workspace(collectionSchema.firm().apply(next).value()), posts);
        var kept =
                collectionSchema.version().applyAsLong(next) == 0
                        ? insert(key, next, turn, parcels)
                        : replace(key, next, turn, parcels);
        if (!kept) {
            return staleOrDuplicate(key, turn);
        }
        if (!parcels.isEmpty()) {
            outboxRelay.relaySoon(collection, key);
        }
        return WriteOutcome.WRITTEN;
    }

    private boolean insert(String key, T next, String turn, List<Document> parcels) {
        var document =
                state(next)
                        .append("_id", key)
                        .append("firm", collectionSchema.firm().apply(next).value())
                        .append("heard", List.of(turn));
        if (!parcels.isEmpty()) {
            document.append(OutboxRelay.UNSENT_POSTS, parcels);
        }
        return DatabaseCall.insertIfAbsent(() -> collection.insertOne(document));
    }

    private boolean replace(String key, T next, String turn, List<Document> parcels) {
        var unchanged =
                new Document("_id", key)
                        .append("version", collectionSchema.version().applyAsLong(next))
                        .append("heard", new Document("$ne", turn));
        var more =
                new Document(
                        "heard",
                        new Document("$each", List.of(turn)).append("$slice", -REMEMBERED_TURNS));
        if (!parcels.isEmpty()) {
            more.append(OutboxRelay.UNSENT_POSTS, new Document("$each", parcels));
        }
        var change = new Document("$set", state(next)).append("$push", more);
        return DatabaseCall.run(() -> collection.updateOne(unchanged, change)).getMatchedCount()
                == 1;
    }

    private Document state(T next) {
        return new Document(collectionSchema.indexedFields().apply(next))
                .append("version", collectionSchema.version().applyAsLong(next) + 1)
                .append("body", collectionSchema.body().apply(next));
    }

    /// Somebody wrote before us: was it the same turn?
    private WriteOutcome staleOrDuplicate(String key, String turn) {
        var heard = new Document("_id", key).append("heard", turn);
        var same = DatabaseCall.run(() -> collection.find(heard).projection(STATE).first());
        return same == null ? WriteOutcome.STALE : WriteOutcome.DUPLICATE_TURN;
    }

    private T read(Document from) {
        return collectionSchema
                .read()
                .read(Fields.subdocument(from, "body"), from.getLong("version"));
    }
}
