package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.baton.mongo.document.Fields;
import io.baton.mongo.driver.DatabaseCall;
import java.time.Instant;
import org.bson.Document;

/// Parcels that were given up, for a person to look at.
final class ParkedParcels {
    private final MongoCollection<Document> parked;

    ParkedParcels(MongoDatabase database) {
        parked = database.getCollection("parked");
    }

    /// @param parcel its document, readable or not
    void put(Document parcel, String why, Instant now) {
        var document = new Document(parcel).append("why", why).append("at", Fields.date(now));
        DatabaseCall.insertIfAbsent(() -> parked.insertOne(document));
    }

    long count() {
        return DatabaseCall.run(parked::countDocuments);
    }

    /// Deletes those parked before this.
    void purge(Instant before) {
        DatabaseCall.run(() -> parked.deleteMany(Filters.lt("at", Fields.date(before))));
    }
}
