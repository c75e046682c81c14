package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.mongo.driver.DatabaseCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Drops the keys of links that earlier builds stored in clear: in the console's transcript, in
/// posts that were given up, and as export tokens. Someone who reads a copy of the database must
/// not be able to open a link. Waiting posts keep theirs, or their links would not arrive.
final class EarlierSecrets {
    private static final Bson CARD = Projections.include("card");

    /// The path of an offer or file link up to the key, perhaps percent-encoded in another link.
    private static final Pattern LINK =
            Pattern.compile(
                    "((?:/|%2F)(?:offer|file)(?:/|%2F))[\\w-]{20,}", Pattern.CASE_INSENSITIVE);

    /// Earlier file parts held the key itself. Today's hold a hash, which is longer.
    private static final Pattern KEY = Pattern.compile("[\\w-]{20,48}");

    private static final String DROPPED = "dropped";

    private final MongoCollection<Document> exports;
    private final List<MongoCollection<Document>> cards;
    private volatile boolean done;

    EarlierSecrets(MongoDatabase database) {
        exports = database.getCollection("exports");
        cards = List.of(database.getCollection("transcript"), database.getCollection("parked"));
    }

    /// Does so once; call again after a failure. Several instances may call it at once.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    void drop() {
        if (done) {
            return;
        }
        cards.forEach(EarlierSecrets::dropFromCards);
        for (var token : read(exports, Projections.include("hash"))) {
            if (token.get("hash") instanceof String hash && KEY.matcher(hash).matches()) {
                DatabaseCall.run(() -> exports.deleteOne(Filters.eq(token.get("_id"))));
            }
        }
        done = true;
    }

    private static void dropFromCards(MongoCollection<Document> collection) {
        for (var line : read(collection, CARD)) {
            var card = line.get("card");
            var clean = clean(card);
            if (!Objects.equals(clean, card)) {
                // Unless someone has rewritten it meanwhile.
                var same = new Document("_id", line.get("_id")).append("card", card);
                var change = new Document("$set", new Document("card", clean));
                DatabaseCall.run(() -> collection.updateOne(same, change));
            }
        }
    }

    private static List<Document> read(MongoCollection<Document> collection, Bson fields) {
        var all = collection.find().projection(fields).timeoutMode(TimeoutMode.ITERATION);
        return DatabaseCall.run(() -> all.into(new ArrayList<>()));
    }

    private static @Nullable Object clean(@Nullable Object value) {
        return switch (value) {
            case String text -> LINK.matcher(text).replaceAll("$1" + DROPPED);
            case List<?> items -> {
                var clean = new ArrayList<@Nullable Object>();
                items.forEach(item -> clean.add(clean(item)));
                yield clean;
            }
            case Document part -> clean(part);
            case null, default -> value;
        };
    }

    private static Document clean(Document part) {
        var clean = new Document(part);
        clean.replaceAll((_, value) -> clean(value));
        if ("file".equals(part.get("kind"))
                && part.get("key") instanceof String key
                && KEY.matcher(key).matches()) {
            clean.put("key", DROPPED);
        }
        return clean;
    }
}
