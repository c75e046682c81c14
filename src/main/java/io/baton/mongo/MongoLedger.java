package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.baton.chat.Workspace;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.Key;
import io.baton.outbox.Label;
import io.baton.outbox.Ledger;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

public final class MongoLedger implements Ledger {

    private final MongoCollection<Document> left;
    private final MongoCollection<Document> references;

    MongoLedger(MongoDatabase database) {
        left = database.getCollection("left");
        references = database.getCollection("references");
    }

    @Override
    public boolean knows(Workspace workspace, String parcel) {
        var id = Filters.eq(Key.of(workspace, parcel));
        return Asking.ask(() -> left.find(id).first()) != null;
    }

    @Override
    public Optional<String> reference(Workspace workspace, String key) {
        var id = Filters.eq(Key.of(workspace, key));
        return Optional.ofNullable(Asking.ask(() -> references.find(id).first()))
                .map(found -> Fields.text(found, "reference"));
    }

    /// The reference first: a parcel that counts as said has one.
    @Override
    public void enter(Label label, @Nullable String reference, Instant now) {
        if (reference != null) {
            var key = Key.of(label.workspace(), label.key());
            put(references, entry(key, now).append("reference", reference));
        }
        put(left, entry(Key.of(label.workspace(), label.id()), now));
    }

    @Override
    public void forget(Instant before) {
        var old = Filters.lt("at", Fields.date(before));
        Asking.ask(() -> left.deleteMany(old));
        Asking.ask(() -> references.deleteMany(old));
    }

    private static Document entry(String key, Instant now) {
        return new Document("_id", key).append("at", Fields.date(now));
    }

    private static void put(MongoCollection<Document> to, Document entry) {
        var id = Filters.eq(entry.getString("_id"));
        Asking.ask(() -> to.replaceOne(id, entry, new ReplaceOptions().upsert(true)));
    }
}
