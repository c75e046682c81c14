package io.baton.mongo.backup;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.baton.mongo.delivery.MongoHeldParcels;
import io.baton.mongo.document.ParcelOrigin;
import io.baton.mongo.driver.DatabaseCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/// Takes the posts that waited out of a backup's documents, and holds them.
final class PostsOnHold {
    private static final String UNSENT = "unsaid";
    private static final int PAGE = 200;

    private final MongoDatabase database;
    private final MongoCollection<Document> held;
    private final MongoCollection<BsonDocument> posts;

    PostsOnHold(MongoDatabase database) {
        this.database = database;
        held = database.getCollection(MongoHeldParcels.COLLECTION);
        posts = database.getCollection(MongoHeldParcels.COLLECTION, BsonDocument.class);
    }

    /// The document without its posts. Empty for a parcel, which is held as a whole.
    Optional<RawBsonDocument> takenFrom(String collection, RawBsonDocument document) {
        if (collection.equals(BackupContent.PARCELS)) {
            hold(document);
            return Optional.empty();
        }
        if (!document.containsKey(UNSENT)) {
            return Optional.of(document);
        }
        document.getArray(UNSENT).forEach(each -> hold(each.asDocument()));
        var rest = new BsonDocument();
        document.forEach((name, value) -> {
            if (!name.equals(UNSENT)) {
                rest.put(name, value);
            }
        });
        return Optional.of(new RawBsonDocument(rest, new BsonDocumentCodec()));
    }

    private void hold(BsonDocument post) {
        var _ = DatabaseCall.insertIfAbsent(() -> posts.insertOne(post));
    }

    /// Drops those that were sent, and those whose documents aren't in the backup.
    ///
    /// @return number of posts that are left
    long finish() {
        for (var page = after(""); !page.isEmpty(); page = after(key(page.getLast()))) {
            page.stream().filter(post -> !isLeft(post)).forEach(this::drop);
        }
        return DatabaseCall.run(() -> held.countDocuments());
    }

    /// The next, without their cards, which may be large.
    private List<Document> after(String id) {
        return DatabaseCall.run(() ->
                held.find(Filters.gt("_id", id))
                        .sort(Sorts.ascending("_id"))
                        .limit(PAGE)
                        .projection(Projections.exclude("card"))
                        .into(new ArrayList<>()));
    }

    private static String key(Document post) {
        return Objects.requireNonNull(post.getString("_id"));
    }

    private boolean isLeft(Document post) {
        var known = ParcelOrigin.of(post).map(this::isRestored).orElse(true);
        if (!known) {
            // Sent while the backup was read. The turn may come again, and must send it.
            forget(post);
        }
        return known && !sent(post);
    }

    private void drop(Document post) {
        DatabaseCall.run(() -> held.deleteOne(Filters.eq(post.get("_id"))));
    }

    private void forget(Document post) {
        var same = Filters.eq(post.get("_id"));
        DatabaseCall.run(() -> database.getCollection(BackupContent.SENT).deleteOne(same));
    }

    private boolean sent(Document post) {
        var same = Filters.eq(post.get("_id"));
        return DatabaseCall.run(() -> database.getCollection(BackupContent.SENT).find(same).first())
                != null;
    }

    private boolean isRestored(ParcelOrigin origin) {
        var document = Filters.eq(origin.key());
        var found =
                DatabaseCall.run(() ->
                        database.getCollection(origin.collection())
                                .find(document)
                                .projection(Projections.include("version"))
                                .first());
        return found != null && found.getLong("version") >= origin.version();
    }
}
