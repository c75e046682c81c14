package io.baton.mongo.backup;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import io.baton.mongo.driver.DatabaseCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;

/// Inserts documents in batches. One that exists already is left as it is: a backup may hold it
/// twice.
final class DocumentInserts {
    private static final int MOST_DOCUMENTS = 200;
    private static final int MOST_BYTES = 512 * 1024;
    private static final int TIMEOUT_MINUTES = 10;
    private static final int DUPLICATE = 11000;
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoDatabase database;
    private final Runnable beforeBatch;
    private final List<RawBsonDocument> batch = new ArrayList<>();
    private String collection = "";
    private int bytes;

    /// @param beforeBatch runs before each batch is written; throws if it mustn't be
    DocumentInserts(MongoDatabase database, Runnable beforeBatch) {
        this.database = database;
        this.beforeBatch = beforeBatch;
    }

    void add(String name, RawBsonDocument document) {
        int length = document.getByteBuffer().remaining();
        if (!name.equals(collection)
                || batch.size() >= MOST_DOCUMENTS
                || bytes + length > MOST_BYTES) {
            flush();
            collection = name;
        }
        batch.add(document);
        bytes += length;
    }

    /// Inserts what was added.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer, or refuses a document
    void flush() {
        if (batch.isEmpty()) {
            return;
        }
        beforeBatch.run();
        var into =
                database.getCollection(collection, RawBsonDocument.class)
                        .withTimeout(TIMEOUT_MINUTES, TimeUnit.MINUTES);
        DatabaseCall.run(() -> {
            try {
                return into.insertMany(batch, UNORDERED);
            } catch (MongoBulkWriteException e) {
                if (isAboutSameDocument(e)) {
                    return e.getWriteResult();
                }
                throw e;
            }
        });
        batch.clear();
        bytes = 0;
    }

    /// Not about a number or a name that two documents have.
    private static boolean isAboutSameDocument(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && e.getWriteErrors().stream()
                        .allMatch(error ->
                                error.getCode() == DUPLICATE
                                        && error.getMessage().contains("_id_"));
    }
}
