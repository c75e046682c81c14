package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/// A number per firm and collection that rises with each change, and what changed last, so that
/// another instance learns by one cheap look whether what it remembers still holds.
final class ChangeMarks {

    private static final String CHANGES = "changes";
    private static final String LAST = "last";
    private static final PushOptions SOME = new PushOptions().slice(-RecentChanges.KEPT);
    private static final FindOneAndUpdateOptions NUMBER =
            new FindOneAndUpdateOptions()
                    .upsert(true)
                    .returnDocument(ReturnDocument.AFTER)
                    .projection(Projections.include(CHANGES));

    private final MongoCollection<Document> marks;
    private final InstantSource clock;

    ChangeMarks(MongoDatabase database, InstantSource clock) {
        marks = database.getCollection("marks");
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    RecentChanges find(FirmId firm, String collection) {
        var found = DatabaseCall.run(() -> marks.find(id(firm, collection)).first());
        return found == null ? RecentChanges.NONE : read(found);
    }

    /// @return how many changes there are with this one
    long record(FirmId firm, String collection, String changed) {
        var more =
                Updates.combine(
                        Updates.inc(CHANGES, 1L), Updates.pushEach(LAST, List.of(changed), SOME));
        var mark =
                DatabaseCall.run(() -> marks.findOneAndUpdate(id(firm, collection), more, NUMBER));
        return Objects.requireNonNull(mark).getLong(CHANGES);
    }

    /// A mark of an earlier version of Baton tells only the number.
    private static RecentChanges read(Document from) {
        var last = from.getList(LAST, String.class, List.of());
        return new RecentChanges(from.getLong(CHANGES), last);
    }

    private static Bson id(FirmId firm, String collection) {
        return Filters.eq(DocumentKey.of(firm, collection));
    }
}
