package io.baton.mongo.backup;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.baton.mongo.driver.DatabaseCall;
import java.io.IOException;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/// Reads a collection by id, in pages of about as many bytes, however large its documents are. A
/// server's answer is limited to 16 MB, so that is the most if large ones follow small ones.
final class DocumentPages {
    /// Bytes wanted in a page.
    private static final int WANTED = 1024 * 1024;

    private static final int FIRST = 4;
    private static final int MOST = 200;

    private final MongoCollection<RawBsonDocument> collection;
    private int size = FIRST;
    private @Nullable BsonValue last;

    /// Takes the documents one by one.
    @FunctionalInterface
    interface Reader {
        void read(RawBsonDocument document) throws IOException;
    }

    DocumentPages(MongoCollection<RawBsonDocument> collection) {
        this.collection = collection;
    }

    /// Reads everything.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    /// @throws IOException if a document can't be taken
    void forEach(Reader reader) throws IOException {
        boolean more;
        do {
            more = next(reader);
        } while (more);
    }

    private boolean next(Reader reader) throws IOException {
        int count = 0;
        long bytes = 0;
        try (var page = DatabaseCall.run(this::page)) {
            while (DatabaseCall.run(page::hasNext)) {
                var document = DatabaseCall.run(page::next);
                count++;
                bytes += document.getByteBuffer().remaining();
                reader.read(document);
                last = document.get("_id");
            }
        }
        if (count > 0) {
            size = sizeAfter(bytes / count);
        }
        return count > 0;
    }

    private MongoCursor<RawBsonDocument> page() {
        var rest = last == null ? new BsonDocument() : Filters.gt("_id", last);
        return collection
                .find(rest)
                .sort(Sorts.ascending("_id"))
                .limit(size)
                .timeoutMode(TimeoutMode.ITERATION)
                .cursor();
    }

    /// Grows slowly, since the next documents may be larger.
    private int sizeAfter(long averageBytes) {
        return (int) Math.clamp(WANTED / averageBytes, 1, Math.min(2L * size, MOST));
    }
}
