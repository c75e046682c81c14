package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.Key;
import io.baton.store.Journal.Outcome;
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
final class Documents<T> {

    /// How many turns a document remembers. A platform repeats within minutes what it saw fail.
    private static final int HEARD = 50;

    /// For a batch, when all of a firm are read: the embedded engine finds all before it answers.
    private static final int PATIENCE_SECONDS = 60;

    private static final Bson STATE = Projections.include("version", "body");

    private final Layout<T> layout;
    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> patient;
    private final HandOver handOver;

    Documents(Layout<T> layout, HandOver handOver) {
        this.layout = layout;
        this.handOver = handOver;
        collection = handOver.collection(layout.collection());
        patient = collection.withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    Optional<T> find(FirmId firm, String id) {
        return find(Filters.eq(Key.of(firm, id)));
    }

    Optional<T> find(Bson filter) {
        var found = Asking.ask(() -> collection.find(filter).projection(STATE).first());
        return Optional.ofNullable(found).map(this::read);
    }

    List<T> all(Bson filter) {
        return all(collection, filter, state -> state);
    }

    List<T> all(FirmId firm) {
        return all(Filters.eq("firm", firm.value()));
    }

    /// All of a firm, or of each only what is wanted, for whoever keeps it in memory. It may take
    /// long, since there may be very many; no more than a batch of them is held besides.
    <R> List<R> load(FirmId firm, Function<T, R> wanted) {
        return all(patient, Filters.eq("firm", firm.value()), wanted);
    }

    private <R> List<R> all(MongoCollection<Document> asked, Bson filter, Function<T, R> wanted) {
        var found = asked.find(filter).projection(STATE).timeoutMode(TimeoutMode.ITERATION);
        return Asking.ask(
                () -> found.map(document -> wanted.apply(read(document))).into(new ArrayList<>()));
    }

    /// Those of them that are there, in any order.
    List<T> all(FirmId firm, Collection<String> ids) {
        var keys = ids.stream().map(id -> Key.of(firm, id)).toList();
        return keys.isEmpty() ? List.of() : all(Filters.in("_id", keys));
    }

    /// A state that was written just now, as whoever reads it finds it.
    T stored(T written) {
        return layout.read()
                .read(layout.body().apply(written), layout.version().applyAsLong(written) + 1);
    }

    void delete(Bson filter) {
        Asking.ask(() -> collection.deleteMany(filter));
    }

    /// As [io.baton.outbox.Journal#write] says.
    Outcome write(T next, String turn, List<Post> posts) {
        handOver.prepare();
        var key = layout.key(next);
        var parcels = handOver.parcels(new Workspace(layout.firm().apply(next).value()), posts);
        var kept =
                layout.version().applyAsLong(next) == 0
                        ? insert(key, next, turn, parcels)
                        : replace(key, next, turn, parcels);
        if (!kept) {
            return whyNot(key, turn);
        }
        if (!parcels.isEmpty()) {
            handOver.soon(collection, key);
        }
        return Outcome.WRITTEN;
    }

    private boolean insert(String key, T next, String turn, List<Document> parcels) {
        var document =
                state(next)
                        .append("_id", key)
                        .append("firm", layout.firm().apply(next).value())
                        .append("heard", List.of(turn));
        if (!parcels.isEmpty()) {
            document.append(HandOver.UNSAID, parcels);
        }
        return Asking.unlessThere(() -> collection.insertOne(document));
    }

    private boolean replace(String key, T next, String turn, List<Document> parcels) {
        var unchanged =
                new Document("_id", key)
                        .append("version", layout.version().applyAsLong(next))
                        .append("heard", new Document("$ne", turn));
        var more =
                new Document(
                        "heard", new Document("$each", List.of(turn)).append("$slice", -HEARD));
        if (!parcels.isEmpty()) {
            more.append(HandOver.UNSAID, new Document("$each", parcels));
        }
        var change = new Document("$set", state(next)).append("$push", more);
        return Asking.ask(() -> collection.updateOne(unchanged, change)).getMatchedCount() == 1;
    }

    private Document state(T next) {
        return new Document(layout.found().apply(next))
                .append("version", layout.version().applyAsLong(next) + 1)
                .append("body", layout.body().apply(next));
    }

    /// Somebody wrote before us: was it the same turn?
    private Outcome whyNot(String key, String turn) {
        var heard = new Document("_id", key).append("heard", turn);
        var same = Asking.ask(() -> collection.find(heard).projection(STATE).first());
        return same == null ? Outcome.STALE : Outcome.HEARD;
    }

    private T read(Document from) {
        return layout.read().read(Fields.part(from, "body"), from.getLong("version"));
    }
}
