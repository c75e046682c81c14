package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import io.baton.mongo.driver.DatabaseCall;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/// The latest turns that changed a document. They're stored in the document itself.
final class StoredTurns {

    static final String FIELD = "heard";

    /// Platforms repeat a failed request within minutes.
    private static final int MOST = 50;

    private static final Bson TURNS = Projections.include(FIELD);

    private final MongoCollection<Document> collection;

    StoredTurns(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /// For an update's `$push`.
    static Document addition(String turn) {
        return new Document(FIELD, new Document("$each", List.of(turn)).append("$slice", -MOST));
    }

    boolean contains(String key, String turn) {
        var changed = new Document("_id", key).append(FIELD, turn);
        return DatabaseCall.run(() -> collection.find(changed).projection(TURNS).first()) != null;
    }

    /// Whether the document has this version, and this turn wrote it.
    boolean isLast(String key, long version, String turn) {
        var current = new Document("_id", key).append("version", version);
        var found = DatabaseCall.run(() -> collection.find(current).projection(TURNS).first());
        return found != null && turn.equals(found.getList(FIELD, String.class).getLast());
    }
}
