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
import org.bson.Document;

/// The outbox: small, because parcels leave it when they were said or parked.
public final class MongoParcels implements Outbox, Parcels {

    private static final Document WITHOUT_CARD = new Document("card", 0);

    private final MongoCollection<Document> waiting;
    private final MongoCollection<Document> parked;
    private final MonotonicTimestamps monotonicTimestamps;
    private volatile Runnable onPut = () -> {};

    MongoParcels(MongoDatabase database, MonotonicTimestamps monotonicTimestamps) {
        waiting = database.getCollection("parcels");
        parked = database.getCollection("parked");
        this.monotonicTimestamps = monotonicTimestamps;
    }

    /// What shall be run, briefly, each time something was put.
    void onPut(Runnable bell) {
        onPut = bell;
    }

    @Override
    public void put(Workspace workspace, List<Post> posts) {
        put(
                posts.stream()
                        .map(post -> ParcelDocument.of(monotonicTimestamps.parcel(workspace, post)))
                        .toList());
    }

    /// One after the other, so that no message comes later than what rewrites it.
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
                        .map(ParcelDocument::label)
                        .sorted(Comparator.comparingLong(header -> header.queued().order()))
                        .toList());
    }

    @Override
    public Optional<Parcel> claim(ParcelHeader seen, Claim.Lease lease) {
        var claimed = seen.claimed(lease);
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var taken =
                DatabaseCall.run(
                        () -> waiting.findOneAndUpdate(same(seen), change(claimed), after));
        return Optional.ofNullable(taken).map(ParcelDocument::read);
    }

    @Override
    public void release(ParcelHeader mine, DeliveryAttempts deliveryAttempts) {
        DatabaseCall.run(
                () -> waiting.updateOne(same(mine), change(mine.released(deliveryAttempts))));
    }

    @Override
    public void remove(ParcelHeader mine) {
        DatabaseCall.run(() -> waiting.deleteOne(same(mine)));
    }

    @Override
    public void park(Parcel mine, String why, Instant now) {
        var kept = ParcelDocument.of(mine).append("why", why).append("at", Fields.date(now));
        DatabaseCall.insertIfAbsent(() -> parked.insertOne(kept));
        remove(mine.header());
    }

    @Override
    public long parked() {
        return DatabaseCall.run(parked::countDocuments);
    }

    private static Document same(ParcelHeader seen) {
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
