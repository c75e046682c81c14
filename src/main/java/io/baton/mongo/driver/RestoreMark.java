package io.baton.mongo.driver;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/// Says in the database that a backup is being restored into it. Until that is done, the database
/// holds a part of the data, and Baton must not work with it.
public final class RestoreMark {
    public static final String COLLECTION = "restoring";

    private static final String ID = "restore";

    private final MongoCollection<Document> marks;

    public RestoreMark(MongoDatabase database) {
        marks = database.getCollection(COLLECTION);
    }

    /// Whether a restore has begun and isn't done.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public boolean unfinished() {
        return DatabaseCall.run(() -> marks.find(Filters.eq(ID)).first()) != null;
    }

    public void begin(Instant now) {
        var mark = new Document("_id", ID).append("begun", Date.from(now));
        var upsert = new ReplaceOptions().upsert(true);
        DatabaseCall.run(() -> marks.replaceOne(Filters.eq(ID), mark, upsert));
    }

    public void finish() {
        DatabaseCall.run(() -> marks.deleteOne(Filters.eq(ID)));
    }
}
