package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import io.baton.mongo.driver.DatabaseCall;
import java.util.List;
import org.bson.Document;

/// Writes documents of one kind: a state with its turn and its posts.
final class DocumentWrites<T> {
    private final CollectionSchema<T> schema;
    private final MongoCollection<Document> collection;
    private final GrowingList growingList;

    DocumentWrites(
            CollectionSchema<T> schema,
            MongoCollection<Document> collection,
            GrowingList growingList) {
        this.schema = schema;
        this.collection = collection;
        this.growingList = growingList;
    }

    /// False if another write came first, or if the turn was written before.
    boolean write(T next, String turn, List<Document> parcels) {
        var stored = growingList.stored(schema.key(next), schema.body(next));
        var state = state(next, stored.fields());
        boolean written =
                schema.version(next) == 0
                        ? insert(next, state, turn, parcels)
                        : replace(next, state, turn, parcels);
        if (written) {
            growingList.drop(stored.replaced());
        }
        return written;
    }

    private boolean insert(T next, Document state, String turn, List<Document> parcels) {
        var document =
                new Document(state)
                        .append("_id", schema.key(next))
                        .append("firm", schema.firm(next).value())
                        .append(StoredTurns.FIELD, List.of(turn));
        if (!parcels.isEmpty()) {
            document.append(OutboxRelay.UNSENT_POSTS, parcels);
        }
        var complete = schema.keepsPosts() ? StoredPosts.append(document, turn, parcels) : document;
        return DatabaseCall.insertIfAbsent(() -> collection.insertOne(complete));
    }

    private boolean replace(T next, Document state, String turn, List<Document> parcels) {
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
        var change = new Document("$set", state).append("$push", all);
        return DatabaseCall.updateUnlessTaken(() -> collection.updateOne(unchanged, change));
    }

    private Document state(T next, Document body) {
        var fields =
                new Document(schema.indexedFields().apply(next))
                        .append("version", schema.version(next) + 1);
        fields.putAll(body);
        return fields;
    }
}
