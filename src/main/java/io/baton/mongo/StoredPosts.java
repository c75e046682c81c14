package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.chat.PostHeader;
import io.baton.mongo.document.ParcelDocument;
import io.baton.mongo.driver.DatabaseCall;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/// What the latest turns that changed a document posted, without the cards. It's stored in the
/// document itself, so that it can be taken back when a turn is undone.
final class StoredPosts {
    private static final String FIELD = "posted";

    /// More than a person does and undoes within ten minutes.
    private static final int MOST_TURNS = 20;

    private static final Bson POSTS = Projections.include(FIELD);

    private StoredPosts() {}

    /// For a new document.
    static Document append(Document document, String turn, List<Document> parcels) {
        return parcels.isEmpty() ? document : document.append(FIELD, List.of(entry(turn, parcels)));
    }

    /// For an update's `$push`.
    static Document appendAddition(Document additions, String turn, List<Document> parcels) {
        return parcels.isEmpty()
                ? additions
                : additions.append(
                        FIELD,
                        new Document("$each", List.of(entry(turn, parcels)))
                                .append("$slice", -MOST_TURNS));
    }

    private static Document entry(String turn, List<Document> parcels) {
        var posts = parcels.stream().map(ParcelDocument::postFields).toList();
        return new Document("turn", turn).append("posts", posts);
    }

    /// In the order in which they were posted. Documents of earlier builds have none.
    static List<PostHeader> of(MongoCollection<Document> collection, String key, String turn) {
        var found =
                DatabaseCall.run(() -> collection.find(Filters.eq(key)).projection(POSTS).first());
        return found == null || !found.containsKey(FIELD)
                ? List.of()
                : found.getList(FIELD, Document.class).stream()
                        .filter(entry -> turn.equals(entry.getString("turn")))
                        .flatMap(StoredPosts::read)
                        .toList();
    }

    private static Stream<PostHeader> read(Document entry) {
        return entry.getList("posts", Document.class).stream().map(ParcelDocument::post);
    }
}
