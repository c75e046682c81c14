package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.baton.firm.FirmId;
import java.time.Instant;
import java.time.InstantSource;
import org.bson.Document;

/// A number per firm and collection that rises with each change, so that another instance learns by
/// one cheap look whether what it remembers still holds.
final class Marks {

    private final MongoCollection<Document> marks;
    private final InstantSource clock;

    Marks(MongoDatabase database, InstantSource clock) {
        marks = database.getCollection("marks");
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    long of(FirmId firm, String collection) {
        var id = Filters.eq(Key.of(firm, collection));
        var mark = Asking.ask(() -> marks.find(id).first());
        return mark == null ? 0 : mark.getLong("changes");
    }

    void raise(FirmId firm, String collection) {
        var id = Filters.eq(Key.of(firm, collection));
        var more = Updates.inc("changes", 1L);
        Asking.ask(() -> marks.updateOne(id, more, new UpdateOptions().upsert(true)));
    }
}
