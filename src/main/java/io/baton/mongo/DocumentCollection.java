package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.chat.Workspace;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.ParcelOrigin;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.store.Journal.WriteOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/// The documents of one kind. Most stores are built on this.
///
/// Fields of a document: `_id` (firm, then id), `firm`, `version`, the schema's indexed fields,
/// `body` (the state), `segments` (where the older entries of its [GrowingList] are), `heard` (the
/// latest turns that changed it), `posted` (what they posted, if the schema keeps it), and `unsaid`
/// while it holds posts for the outbox.
final class DocumentCollection<T> {

    static final Bson STATE_FIELDS = Projections.include("version", "body", GrowingList.FIELD);

    private final CollectionSchema<T> schema;
    private final MongoCollection<Document> collection;
    private final OutboxRelay outboxRelay;
    private final StoredTurns storedTurns;
    private final GrowingList growingList;
    private final DocumentWrites<T> documentWrites;
    private final PatientReads<T> patientReads;

    DocumentCollection(CollectionSchema<T> schema, OutboxRelay outboxRelay) {
        this(schema, outboxRelay, outboxRelay.collection(schema.collection()));
    }

    private DocumentCollection(
            CollectionSchema<T> schema,
            OutboxRelay outboxRelay,
            MongoCollection<Document> collection) {
        this.schema = schema;
        this.outboxRelay = outboxRelay;
        this.collection = collection;
        storedTurns = new StoredTurns(collection);
        growingList =
                new GrowingList(
                        outboxRelay.collectionWithoutPosts(GrowingList.COLLECTION),
                        schema.extent().growingList());
        documentWrites = new DocumentWrites<>(schema, collection, growingList);
        patientReads = new PatientReads<>(collection, this::read);
    }

    /// The same documents, written with other indexed fields.
    DocumentCollection<T> indexing(Function<T, Document> indexedFields) {
        return new DocumentCollection<>(schema.indexing(indexedFields), outboxRelay, collection);
    }

    /// The same documents, read as something else.
    <R> DocumentCollection<R> readAs(CollectionSchema<R> other) {
        return new DocumentCollection<>(other, outboxRelay, collection);
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    /// For reads that may take long.
    PatientReads<T> patiently() {
        return patientReads;
    }

    Optional<T> find(FirmId firm, String id) {
        return find(Filters.eq(DocumentKey.of(firm, id)));
    }

    Optional<T> find(Bson filter) {
        var found =
                DatabaseCall.run(() -> collection.find(filter).projection(STATE_FIELDS).first());
        return Optional.ofNullable(found).map(this::read);
    }

    /// @param order which of several comes first
    Optional<T> findFirst(Bson filter, Bson order) {
        return findPage(filter, order, 1).stream().findFirst();
    }

    List<T> findPage(Bson filter, Bson order, int limit) {
        return DatabaseCall.run(() ->
                collection
                        .find(filter)
                        .sort(order)
                        .limit(limit)
                        .projection(STATE_FIELDS)
                        .map(this::read)
                        .into(new ArrayList<>()));
    }

    List<T> findAll(Bson filter) {
        var found =
                collection.find(filter).projection(STATE_FIELDS).timeoutMode(TimeoutMode.ITERATION);
        return DatabaseCall.run(() -> found.map(this::read).into(new ArrayList<>()));
    }

    List<T> findAll(FirmId firm) {
        return findAll(Filters.eq("firm", firm.value()));
    }

    /// The documents that exist among these ids, in any order.
    List<T> findAll(FirmId firm, Collection<String> ids) {
        var keys = ids.stream().map(id -> DocumentKey.of(firm, id)).toList();
        return keys.isEmpty() ? List.of() : findAll(Filters.in("_id", keys));
    }

    String key(T state) {
        return schema.key(state);
    }

    /// The state as it reads from the database right after this write.
    T asStored(T written) {
        return schema.read(schema.body(written), schema.version(written) + 1);
    }

    void delete(Bson filter) {
        DatabaseCall.run(() -> collection.deleteMany(filter));
    }

    /// See [io.baton.store.Journal#write].
    WriteOutcome write(T next, String turn, List<Post> posts) {
        outboxRelay.ensureIndexes();
        var key = schema.key(next);
        var workspace = new Workspace(schema.firm(next).value());
        var parcels = outboxRelay.parcels(workspace, posts);
        new ParcelOrigin(schema.collection(), key, schema.version(next) + 1).mark(parcels);
        if (!documentWrites.write(next, turn, parcels)) {
            return storedTurns.contains(key, turn)
                    ? WriteOutcome.DUPLICATE_TURN
                    : WriteOutcome.STALE;
        }
        if (!parcels.isEmpty()) {
            outboxRelay.relaySoon(collection, key);
        }
        return WriteOutcome.WRITTEN;
    }

    /// Whether this turn is among the latest that changed the document.
    boolean wrote(T state, String turn) {
        return storedTurns.contains(schema.key(state), turn);
    }

    /// Whether this turn made the write that led to this state.
    boolean wroteLast(T now, String turn) {
        return storedTurns.isLast(schema.key(now), schema.version(now), turn);
    }

    /// What this turn posted when it changed the document, if the schema keeps it.
    List<PostHeader> postedBy(T state, String turn) {
        return StoredPosts.of(collection, schema.key(state), turn);
    }

    /// @param document with its version, its body and the ids of its segments
    T read(Document document) {
        return schema.read(growingList.whole(document), document.getLong("version"));
    }
}
