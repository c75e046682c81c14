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
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Reads of many documents of one kind, for caches, counts and repairs. They may take long.
final class PatientReads<T> {

    /// Limit per batch when all of a firm is read: the embedded engine finds everything before it
    /// answers.
    private static final int BATCH_TIMEOUT_SECONDS = 60;

    private static final int BATCH = 50;

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

    /// Reads states one by one until `wantsMore` says no. Holds a batch of documents in memory.
    ///
    /// @param order null for any
    /// @param limit 0 for none
    /// @return whether there may be more
    boolean readWhile(Bson filter, @Nullable Bson order, int limit, Predicate<T> wantsMore) {
        var found =
                collection
                        .find(filter)
                        .sort(order)
                        .limit(limit)
                        .batchSize(BATCH)
                        .projection(DocumentCollection.STATE_FIELDS)
                        .timeoutMode(TimeoutMode.ITERATION);
        return DatabaseCall.run(() -> {
            int count = 0;
            try (var documents = found.cursor()) {
                while (documents.hasNext()) {
                    count++;
                    if (!wantsMore.test(reader.apply(documents.next()))) {
                        return true;
                    }
                }
            }
            return count > 0 && count == limit;
        });
    }
}
