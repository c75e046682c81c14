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
import io.baton.mongo.cache.ChangeMarks;
import io.baton.mongo.cache.RecentChanges;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.driver.DatabaseCall;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Change marks in the database, by which instances learn of each other's changes. One cheap query
/// tells whether a cache is current.
final class StoredChangeMarks implements ChangeMarks {

    private static final String CHANGES = "changes";
    private static final String LAST = "last";
    private static final PushOptions LATEST_ONLY = new PushOptions().slice(-RecentChanges.MAX_IDS);
    private static final FindOneAndUpdateOptions RETURN_COUNT =
            new FindOneAndUpdateOptions()
                    .upsert(true)
                    .returnDocument(ReturnDocument.AFTER)
                    .projection(Projections.include(CHANGES));

    private final MongoCollection<Document> marks;
    private final InstantSource clock;

    StoredChangeMarks(MongoDatabase database, InstantSource clock) {
        marks = database.getCollection("marks");
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public RecentChanges find(FirmId firm, String collection) {
        var found = DatabaseCall.run(() -> marks.find(id(firm, collection)).first());
        return found == null ? RecentChanges.NONE : read(found);
    }

    @Override
    public long record(FirmId firm, String collection, String changed) {
        var change =
                Updates.combine(
                        Updates.inc(CHANGES, 1L),
                        Updates.pushEach(LAST, List.of(changed), LATEST_ONLY));
        var mark =
                DatabaseCall.run(
                        () -> marks.findOneAndUpdate(id(firm, collection), change, RETURN_COUNT));
        return Objects.requireNonNull(mark).getLong(CHANGES);
    }

    /// Marks of earlier builds have no list.
    private static RecentChanges read(Document document) {
        var last = document.getList(LAST, String.class, List.of());
        return new RecentChanges(document.getLong(CHANGES), last);
    }

    private static Bson id(FirmId firm, String collection) {
        return Filters.eq(DocumentKey.of(firm, collection));
    }
}
