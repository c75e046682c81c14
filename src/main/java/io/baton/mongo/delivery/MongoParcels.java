package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ParcelDocument;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.Claim;
import io.baton.outbox.DeliveryAttempts;
import io.baton.outbox.Outbox;
import io.baton.outbox.Parcel;
import io.baton.outbox.ParcelHeader;
import io.baton.outbox.Parcels;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the outbox. It stays small: parcels leave it once they are delivered or parked.
public final class MongoParcels implements Outbox, Parcels {

    private static final long UNORDERED = 0;

    private static final Document WITHOUT_CARD = new Document("card", 0);

    private final MongoCollection<Document> waiting;
    private final ParkedParcels parked;
    private final ParcelSequence sequence;
    private final InstantSource clock;
    private final UnreadableParcels unreadable = new UnreadableParcels();
    private volatile Runnable onPut = () -> {};

    public MongoParcels(MongoDatabase database, InstantSource clock) {
        waiting = database.getCollection("parcels");
        parked = new ParkedParcels(database);
        sequence = new ParcelSequence(database, waiting);
        this.clock = clock;
    }

    /// Sets a short task to run whenever parcels arrive.
    public void onPut(Runnable task) {
        onPut = task;
    }

    @Override
    public void put(Workspace workspace, List<Post> posts) {
        put(documents(workspace, posts));
    }

    /// The parcels of these posts. Their order in the outbox is set by [#put(List)].
    public List<Document> documents(Workspace workspace, List<Post> posts) {
        var now = clock.instant();
        return posts.stream()
                .map(post ->
                        new Parcel(ParcelHeader.of(workspace, post, UNORDERED, now), post.card()))
                .map(ParcelDocument::of)
                .toList();
    }

    /// Inserts one by one, so that a rewrite never arrives before its message. If another instance
    /// has put one of them, the next ones get numbers higher than that one's.
    public void put(List<Document> parcels) {
        long order = 0;
        boolean ordered = false;
        for (int i = 0; i < parcels.size(); i++) {
            var parcel = parcels.get(i);
            // An earlier build ordered its posts by the clock.
            boolean earlier = parcel.getLong("order") != UNORDERED;
            if (earlier) {
                sequence.continueAbove(parcel.getLong("order"));
            } else {
                order = ordered ? order + 1 : sequence.take(parcels.size() - i);
                parcel.append("order", order);
            }
            boolean inserted = DatabaseCall.insertIfAbsent(() -> waiting.insertOne(parcel));
            ordered = inserted && !earlier;
        }
        if (!parcels.isEmpty()) {
            onPut.run();
        }
    }

    @Override
    public List<ParcelHeader> headers() {
        var found =
                DatabaseCall.run(
                        () -> waiting.find().projection(WITHOUT_CARD).into(new ArrayList<>()));
        unreadable.keep(found);
        return found.stream()
                .filter(unreadable::readable)
                .flatMap(parcel -> unreadable.read(parcel, ParcelDocument::header).stream())
                .sorted(Comparator.comparingLong(header -> header.queued().order()))
                .toList();
    }

    @Override
    public Optional<Parcel> claim(ParcelHeader seen, Claim.Lease lease) {
        var claimed = seen.claimed(lease);
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var found =
                DatabaseCall.run(
                        () -> waiting.findOneAndUpdate(unchanged(seen), change(claimed), after));
        if (found == null) {
            return Optional.empty();
        }
        var parcel = unreadable.read(found, ParcelDocument::read);
        if (parcel.isEmpty()) {
            release(claimed, seen.attempts());
        }
        return parcel;
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
        parked.put(ParcelDocument.of(parcel), why, now);
        remove(parcel.header());
    }

    @Override
    public long parked() {
        return parked.count();
    }

    @Override
    public int unreadable() {
        return unreadable.count();
    }

    @Override
    public void tidy(Instant now) {
        unreadable.park(waiting, parked, now);
        parked.purge(now.minus(PARKED_FOR));
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
