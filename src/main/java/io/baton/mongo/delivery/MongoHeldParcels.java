package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.baton.chat.Workspace;
import io.baton.mongo.document.ParcelDocument;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.HeldParcels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/// Stores the posts of a backup as parcels in a collection of their own.
public final class MongoHeldParcels implements HeldParcels {
    public static final String COLLECTION = "held";

    /// Those without a number hadn't reached the outbox, so they come last, by age.
    private static final Comparator<Document> IN_ORDER =
            Comparator.comparingLong(MongoHeldParcels::order)
                    .thenComparing(each -> each.get("since") instanceof Date at ? at : new Date(0));

    private final MongoCollection<Document> held;
    private final MongoParcels parcels;
    private final MongoSentLog sentLog;

    public MongoHeldParcels(MongoDatabase database, MongoParcels parcels) {
        held = database.getCollection(COLLECTION);
        sentLog = new MongoSentLog(database);
        this.parcels = parcels;
    }

    private static long order(Document parcel) {
        return parcel.get("order") instanceof Long order && order > 0 ? order : Long.MAX_VALUE;
    }

    @Override
    public int count(Workspace workspace) {
        return Math.toIntExact(DatabaseCall.run(() -> held.countDocuments(of(workspace))));
    }

    @Override
    public void release(Workspace workspace) {
        for (var parcel : all(workspace)) {
            parcels.put(List.of(inDoubt(parcel)));
            delete(parcel);
        }
    }

    @Override
    public void drop(Workspace workspace, Instant now) {
        for (var parcel : all(workspace)) {
            sentLog.record(ParcelDocument.header(parcel), null, now);
            delete(parcel);
        }
    }

    private List<Document> all(Workspace workspace) {
        var found = DatabaseCall.run(() -> held.find(of(workspace)).into(new ArrayList<>()));
        found.sort(IN_ORDER);
        return found;
    }

    /// As after an attempt that may have arrived.
    private static Document inDoubt(Document parcel) {
        var attempts = new Document(parcel.get("attempts", Document.class));
        attempts.put("unsure", Math.max(1, attempts.getInteger("unsure", 0)));
        var next = new Document(parcel);
        next.put("attempts", attempts);
        next.put("lease", null);
        return next;
    }

    private void delete(Document parcel) {
        DatabaseCall.run(() -> held.deleteOne(Filters.eq(parcel.get("_id"))));
    }

    private static Document of(Workspace workspace) {
        return new Document("firm", workspace.key());
    }
}
