package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.mongo.document.Fields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.Unavailable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Keeps documents small whose body has a list that grows: the older entries are in a collection of
/// their own, in segments that never change. A segment's id has a digest of its content. So a
/// repeated write stores it once, and a crash leaves at most a segment that no document needs.
final class GrowingList {
    static final String COLLECTION = "segments";

    /// Field beside the body with the ids of the segments, oldest first. It isn't in the body, so
    /// that a write by an earlier build, which knows only the latest entries, loses none.
    static final String FIELD = "segments";

    /// Entries in a segment. At least as many stay in the document.
    static final int SIZE = 50;

    private static final String ENTRIES = "entries";

    private final MongoCollection<Document> segments;
    private final @Nullable String list;

    /// @param list the body's field; null if none grows
    GrowingList(MongoCollection<Document> segments, @Nullable String list) {
        this.segments = segments;
        this.list = list;
    }

    /// What a write does to one document.
    ///
    /// @param fields to write: the body with the latest entries, and the ids of the segments
    /// @param replaced ids of the segments that no one needs after the write, because an entry in
    ///   them was changed
    record Stored(Document fields, List<String> replaced) {}

    /// Stores the older entries. Call before writing the document.
    Stored stored(String key, Document body) {
        var entries = list == null ? List.<Document>of() : body.getList(list, Document.class);
        int count = entries.size() / SIZE - 1;
        if (list == null || count < 1) {
            return new Stored(new Document("body", body), List.of());
        }
        var older = new LinkedHashMap<String, Document>();
        for (int i = 0; i < count; i++) {
            var segment = new Document(ENTRIES, entries.subList(i * SIZE, (i + 1) * SIZE));
            older.put("%s %d %s".formatted(key, i, digest(segment)), segment);
        }
        var latest = new Document(body);
        latest.put(list, entries.subList(count * SIZE, entries.size()));
        var fields = new Document("body", latest).append(FIELD, List.copyOf(older.keySet()));
        return new Stored(fields, insertMissing(key, older));
    }

    /// Call after writing the document. Before the write, the others still read them.
    void drop(List<String> replaced) {
        if (!replaced.isEmpty()) {
            DatabaseCall.run(() -> segments.deleteMany(Filters.in("_id", replaced)));
        }
    }

    /// @return the other segments that the document has had
    private List<String> insertMissing(String key, Map<String, Document> older) {
        var known = ids(key);
        for (var segment : older.entrySet()) {
            if (!known.contains(segment.getKey())) {
                var document = new Document(segment.getValue()).append("_id", segment.getKey());
                // Another instance may have been faster.
                var _ = DatabaseCall.insertIfAbsent(() -> segments.insertOne(document));
            }
        }
        return known.stream().filter(id -> !older.containsKey(id)).toList();
    }

    private List<String> ids(String key) {
        var ofDocument = Filters.and(Filters.gte("_id", key + " "), Filters.lt("_id", key + "!"));
        return DatabaseCall.run(() ->
                segments.find(ofDocument)
                        .projection(Projections.include("_id"))
                        .map(segment -> Fields.text(segment, "_id"))
                        .into(new ArrayList<>()));
    }

    /// The body with all entries.
    Document whole(Document document) {
        var body = Fields.subdocument(document, "body");
        var ids = document.getList(FIELD, String.class);
        if (list == null || ids == null) {
            return body;
        }
        var found = new HashMap<String, List<Document>>();
        DatabaseCall.run(() -> {
            for (var segment : segments.find(Filters.in("_id", ids))) {
                found.put(Fields.text(segment, "_id"), segment.getList(ENTRIES, Document.class));
            }
            return found;
        });
        var entries = new ArrayList<Document>();
        for (var id : ids) {
            var segment = found.get(id);
            if (segment == null) {
                throw new Unavailable(
                        "The document changed while it was read.", new IllegalStateException(id));
            }
            entries.addAll(segment);
        }
        entries.addAll(body.getList(list, Document.class));
        var whole = new Document(body);
        whole.put(list, entries);
        return whole;
    }

    private static String digest(Document segment) {
        try {
            var bytes = segment.toJson().getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
