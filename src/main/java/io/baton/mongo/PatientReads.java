package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import io.baton.firm.FirmId;
import io.baton.mongo.driver.DatabaseCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Reads of many documents of one kind, for caches. They may take long.
final class PatientReads<T> {

    /// Limit per batch when all of a firm is read: the embedded engine finds everything before it
    /// answers.
    private static final int BATCH_TIMEOUT_SECONDS = 60;

    private final MongoCollection<Document> collection;
    private final Function<Document, T> reader;

    PatientReads(MongoCollection<Document> collection, Function<Document, T> reader) {
        this.collection = collection.withTimeout(BATCH_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        this.reader = reader;
    }

    /// For other calls that may take long.
    MongoCollection<Document> collection() {
        return collection;
    }

    /// All of a firm. Holds one batch of documents in memory beside the results.
    List<T> all(FirmId firm) {
        var found =
                collection
                        .find(Filters.eq("firm", firm.value()))
                        .projection(DocumentCollection.STATE_FIELDS)
                        .timeoutMode(TimeoutMode.ITERATION);
        return DatabaseCall.run(() -> found.map(reader::apply).into(new ArrayList<>()));
    }

    /// A long page.
    List<T> page(Bson filter, Bson order, int limit) {
        var found =
                collection
                        .find(filter)
                        .sort(order)
                        .limit(limit)
                        .projection(DocumentCollection.STATE_FIELDS)
                        .timeoutMode(TimeoutMode.ITERATION);
        return DatabaseCall.run(() -> found.map(reader::apply).into(new ArrayList<>()));
    }
}
