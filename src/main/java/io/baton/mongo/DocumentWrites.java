package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;

/// Writes documents of one kind: a state with its turn and its posts.
final class DocumentWrites<T> {
    private final CollectionSchema<T> schema;
    private final MongoCollection<Document> collection;

    DocumentWrites(CollectionSchema<T> schema, MongoCollection<Document> collection) {
        this.schema = schema;
        this.collection = collection;
    }

    /// False if another write came first, or if the turn was written before.
    boolean write(T next, String turn, List<Document> parcels) {
        return schema.version(next) == 0
                ? insert(next, turn, parcels)
                : replace(next, turn, parcels);
    }

    private boolean insert(T next, String turn, List<Document> parcels) {
        var document =
                state(next)
                        .append("_id", schema.key(next))
                        .append("firm", schema.firm(next).value())
                        .append(StoredTurns.FIELD, List.of(turn));
        if (!parcels.isEmpty()) {
            document.append(OutboxRelay.UNSENT_POSTS, parcels);
        }
        var complete = schema.keepsPosts() ? StoredPosts.append(document, turn, parcels) : document;
        return DatabaseCall.insertIfAbsent(() -> collection.insertOne(complete));
    }

    private boolean replace(T next, String turn, List<Document> parcels) {
        var unchanged =
                new Document("_id", schema.key(next))
                        .append("version", schema.version(next))
                        .append(StoredTurns.FIELD, new Document("$ne", turn));
        var additions = StoredTurns.addition(turn);
        if (!parcels.isEmpty()) {
            additions.append(OutboxRelay.UNSENT_POSTS, new Document("$each", parcels));
        }
        var all =
                schema.keepsPosts()
                        ? StoredPosts.appendAddition(additions, turn, parcels)
                        : additions;
        var change = new Document("$set", state(next)).append("$push", all);
        return DatabaseCall.updateUnlessTaken(() -> collection.updateOne(unchanged, change));
    }

    private Document state(T next) {
        return new Document(schema.indexedFields().apply(next))
                .append("version", schema.version(next) + 1)
                .append("body", schema.body(next));
    }
}
