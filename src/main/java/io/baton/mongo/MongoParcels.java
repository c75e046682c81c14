package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ParcelDocument;
import io.baton.outbox.Claim;
import io.baton.outbox.DeliveryAttempts;
import io.baton.outbox.Outbox;
import io.baton.outbox.Parcel;
import io.baton.outbox.ParcelHeader;
import io.baton.outbox.Parcels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stores the outbox. It stays small: parcels leave it once they are delivered or parked.
public final class MongoParcels implements Outbox, Parcels {

    private static final Logger LOG = LoggerFactory.getLogger(MongoParcels.class);
    private static final Document WITHOUT_CARD = new Document("card", 0);

    private final MongoCollection<Document> waiting;
    private final MongoCollection<Document> parked;
    private final MonotonicTimestamps monotonicTimestamps;
    private final Set<String> unreadable = ConcurrentHashMap.newKeySet();
    private volatile Runnable onPut = () -> {};

    MongoParcels(MongoDatabase database, MonotonicTimestamps monotonicTimestamps) {
        waiting = database.getCollection("parcels");
        parked = database.getCollection("parked");
        this.monotonicTimestamps = monotonicTimestamps;
    }

    /// Sets a short task to run whenever parcels arrive.
    void onPut(Runnable task) {
        onPut = task;
    }

    @Override
    public void put(Workspace workspace, List<Post> posts) {
        put(
                posts.stream()
                        .map(post -> ParcelDocument.of(monotonicTimestamps.parcel(workspace, post)))
                        .toList());
    }

    /// Inserts one by one, so that a rewrite never arrives before its message.
    void put(List<Document> parcels) {
        parcels.forEach(parcel -> DatabaseCall.insertIfAbsent(() -> waiting.insertOne(parcel)));
        if (!parcels.isEmpty()) {
            onPut.run();
        }
    }

    @Override
    public List<ParcelHeader> headers() {
        return DatabaseCall.run(() ->
                waiting.find().projection(WITHOUT_CARD).into(new ArrayList<>()).stream()
                        .flatMap(found -> read(found, ParcelDocument::header))
                        .sorted(Comparator.comparingLong(header -> header.queued().order()))
                        .toList());
    }

    @Override
    public Optional<Parcel> claim(ParcelHeader seen, Claim.Lease lease) {
        var claimed = seen.claimed(lease);
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var found =
                DatabaseCall.run(
                        () -> waiting.findOneAndUpdate(unchanged(seen), change(claimed), after));
        return Stream.ofNullable(found)
                .flatMap(parcel -> read(parcel, ParcelDocument::read))
                .findFirst();
    }

    /// One that can't be read, perhaps because a newer build wrote it, doesn't stop the others. It
    /// stays, for a build that can read it.
    private <T> Stream<T> read(Document from, Function<Document, T> reader) {
        try {
            return Stream.of(reader.apply(from));
        } catch (RuntimeException e) {
            var id = String.valueOf(from.get("_id"));
            if (unreadable.add(id)) {
                LOG.error("A post can't be read, so it isn't sent. Its key is {}.", id, e);
            }
            return Stream.empty();
        }
    }

    @Override
    public void release(ParcelHeader claimed, DeliveryAttempts deliveryAttempts) {
        DatabaseCall.run(() ->
                waiting.updateOne(unchanged(claimed), change(claimed.released(deliveryAttempts))));
    }

    @Override
    public void remove(ParcelHeader claimed) {
        DatabaseCall.run(() -> waiting.deleteOne(unchanged(claimed)));
    }

    @Override
    public void park(Parcel parcel, String why, Instant now) {
        var document = ParcelDocument.of(parcel).append("why", why).append("at", Fields.date(now));
        DatabaseCall.insertIfAbsent(() -> parked.insertOne(document));
        remove(parcel.header());
    }

    @Override
    public long parked() {
        return DatabaseCall.run(parked::countDocuments);
    }

    private static Document unchanged(ParcelHeader seen) {
        return new Document("_id", DocumentKey.of(seen.workspace(), seen.id()))
                .append("fence", seen.claim().version());
    }

    private static Document change(ParcelHeader next) {
        return new Document(
                "$set",
                new Document("attempts", ParcelDocument.attempts(next.attempts()))
                        .append("lease", Fields.orNull(next.claim().lease(), ParcelDocument::lease))
                        .append("fence", next.claim().version()));
    }
}
