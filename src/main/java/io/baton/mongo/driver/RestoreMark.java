package io.baton.mongo.driver;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Says in the database that a backup is being restored into it. Until that is done, the database
/// holds a part of the data, and Baton must not work with it. One restore at a time owns the mark,
/// and renews it while it runs.
public final class RestoreMark {
    public static final String COLLECTION = "restoring";

    private static final String ID = "restore";
    private static final String OWNER = "owner";

    /// When the owner was last known to run.
    private static final String RENEWED = "at";

    /// When the database was emptied. Missing while the owner still looks whether it may.
    private static final String BEGUN = "begun";

    private final MongoCollection<Document> marks;
    private final String owner = UUID.randomUUID().toString();

    public RestoreMark(MongoDatabase database) {
        marks = database.getCollection(COLLECTION);
    }

    /// Whether a restore has begun and isn't done.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public boolean unfinished() {
        var begun = Filters.and(Filters.eq(ID), Filters.exists(BEGUN));
        return DatabaseCall.run(() -> marks.find(begun).first()) != null;
    }

    /// Whether a document of [#COLLECTION] says so. A restore that only looked whether it may
    /// leaves one too.
    public static boolean unfinished(BsonDocument mark) {
        return mark.containsKey(BEGUN);
    }

    /// Makes this restore the owner.
    ///
    /// @param silentSince an owner that was known to run later keeps it
    /// @return false if another restore owns the mark
    public boolean claim(Instant now, Instant silentSince) {
        var silent =
                Filters.or(
                        Filters.exists(RENEWED, false),
                        Filters.lte(RENEWED, Date.from(silentSince)));
        var mine = Updates.combine(Updates.set(OWNER, owner), renewal(now));
        return DatabaseCall.run(() -> marks.updateOne(Filters.and(Filters.eq(ID), silent), mine))
                                .getMatchedCount()
                        == 1
                || DatabaseCall.insertIfAbsent(() ->
                        marks.insertOne(
                                new Document("_id", ID)
                                        .append(OWNER, owner)
                                        .append(RENEWED, Date.from(now))));
    }

    /// Whether this restore is the owner.
    public boolean owned() {
        return DatabaseCall.run(() -> marks.find(mine()).first()) != null;
    }

    /// From now on, what the database holds is of no worth until [#finish()].
    ///
    /// @return false if this restore isn't the owner
    public boolean begin(Instant now) {
        return update(Updates.combine(Updates.set(BEGUN, Date.from(now)), renewal(now)));
    }

    /// Says that this restore runs, if it is the owner.
    public void renew(Instant now) {
        var _ = update(renewal(now));
    }

    /// Lets another restore begin at once, because this one failed.
    public void release() {
        renew(Instant.EPOCH);
    }

    /// The database is whole.
    ///
    /// @return false if this restore isn't the owner
    public boolean finish() {
        return DatabaseCall.run(() -> marks.deleteOne(mine())).getDeletedCount() == 1;
    }

    private Bson mine() {
        return Filters.and(Filters.eq(ID), Filters.eq(OWNER, owner));
    }

    private static Bson renewal(Instant now) {
        return Updates.set(RENEWED, Date.from(now));
    }

    private boolean update(Bson change) {
        return DatabaseCall.run(() -> marks.updateOne(mine(), change)).getMatchedCount() == 1;
    }
}
