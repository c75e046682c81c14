package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import io.baton.mongo.driver.DatabaseCall;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Numbers the parcels in the order in which they reach the outbox. The database counts, because
/// the clocks of several instances never agree.
final class ParcelSequence {
    private static final Bson PARCELS = Filters.eq("parcels");
    private static final String LAST = "last";
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> sequences;
    private final MongoCollection<Document> waiting;
    private volatile boolean started;

    ParcelSequence(MongoDatabase database, MongoCollection<Document> waiting) {
        sequences = database.getCollection("sequences");
        this.waiting = waiting;
    }

    /// Takes consecutive numbers.
    ///
    /// @return the first one, higher than all that any instance has taken
    long take(int howMany) {
        if (!started) {
            continueAboveWaiting();
            started = true;
        }
        var change = new Document("$inc", new Document(LAST, (long) howMany));
        var taken = DatabaseCall.run(() -> sequences.findOneAndUpdate(PARCELS, change, AFTER));
        return Objects.requireNonNull(taken).getLong(LAST) - howMany + 1;
    }

    /// Earlier builds numbered the parcels by a clock.
    private void continueAboveWaiting() {
        var highest =
                DatabaseCall.run(() -> waiting.find().sort(Sorts.descending("order")).first());
        if (highest != null && highest.get("order") instanceof Long order) {
            continueAbove(order);
        }
    }

    void continueAbove(long order) {
        var least = new Document("$max", new Document(LAST, order));
        var upsert = new UpdateOptions().upsert(true);
        DatabaseCall.run(() -> sequences.updateOne(PARCELS, least, upsert));
    }
}
