package io.baton.mongo.plain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.store.SweepMarks;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Stores how far sweeps have come: one document for each firm and sweep.
public final class MongoSweepMarks implements SweepMarks {
    private static final String THROUGH = "throughNumber";

    private final MongoCollection<Document> marks;

    public MongoSweepMarks(MongoDatabase database) {
        marks = database.getCollection("marks");
    }

    @Override
    public int through(FirmId firm, String sweep) {
        var mark = DatabaseCall.run(() -> marks.find(id(firm, sweep)).first());
        return mark == null ? 0 : mark.getInteger(THROUGH, 0);
    }

    @Override
    public void reached(FirmId firm, String sweep, int number) {
        DatabaseCall.run(() ->
                marks.updateOne(
                        id(firm, sweep),
                        Updates.max(THROUGH, number),
                        new UpdateOptions().upsert(true)));
    }

    private static Bson id(FirmId firm, String sweep) {
        return Filters.eq(DocumentKey.of(firm, "swept: " + sweep));
    }
}
