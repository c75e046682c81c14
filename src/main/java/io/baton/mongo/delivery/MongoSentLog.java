package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.baton.chat.Workspace;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.ParcelHeader;
import io.baton.outbox.SentLog;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Stores which parcels were sent, and the platform's reference to each message.
public final class MongoSentLog implements SentLog {

    private final MongoCollection<Document> sent;
    private final MongoCollection<Document> references;

    public MongoSentLog(MongoDatabase database) {
        sent = database.getCollection("left");
        references = database.getCollection("references");
    }

    @Override
    public boolean contains(Workspace workspace, String parcel) {
        var id = Filters.eq(DocumentKey.of(workspace, parcel));
        return DatabaseCall.run(() -> sent.find(id).first()) != null;
    }

    @Override
    public Optional<String> reference(Workspace workspace, String key) {
        var id = Filters.eq(DocumentKey.of(workspace, key));
        return Optional.ofNullable(DatabaseCall.run(() -> references.find(id).first()))
                .map(found -> Fields.text(found, "reference"));
    }

    /// Stores the reference first: every delivered parcel in the log must have one.
    @Override
    public void record(ParcelHeader parcelHeader, @Nullable String reference, Instant now) {
        if (reference != null) {
            var key = DocumentKey.of(parcelHeader.workspace(), parcelHeader.post().messageKey());
            put(references, entry(key, now).append("reference", reference));
        }
        put(sent, entry(DocumentKey.of(parcelHeader.workspace(), parcelHeader.id()), now));
    }

    @Override
    public void purge(Instant before) {
        var old = Filters.lt("at", Fields.date(before));
        DatabaseCall.run(() -> sent.deleteMany(old));
        DatabaseCall.run(() -> references.deleteMany(old));
    }

    private static Document entry(String key, Instant now) {
        return new Document("_id", key).append("at", Fields.date(now));
    }

    private static void put(MongoCollection<Document> to, Document entry) {
        var id = Filters.eq(entry.getString("_id"));
        DatabaseCall.run(() -> to.replaceOne(id, entry, new ReplaceOptions().upsert(true)));
    }
}
