package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/// The collection that the killed process writes. Each version of a document has a new key in a
/// unique compound index, so every write changes index keys.
final class KilledCollection {

    final MongoCollection<Document> entries;

    KilledCollection(MongoClient client) {
        entries = client.getDatabase("baton").getCollection("ledger");
        entries.createIndex(Indexes.ascending("writer", "slot"), new IndexOptions().unique(true));
        entries.createIndex(Indexes.ascending("badge"), new IndexOptions().unique(true));
    }

    void write(WriteKind writeKind, String id, int version) {
        Bson previous = Filters.and(Filters.eq("_id", id), Filters.eq("version", version - 1));
        Bson change =
                Updates.combine(
                        Updates.set("version", version),
                        Updates.set("slot", slot(id, version)),
                        Updates.set("badge", badge(id, version)));
        switch (writeKind) {
            case INSERT -> entries.insertOne(entry(id, version));
            case UPDATE ->
                    assertThat(entries.updateOne(previous, change).getModifiedCount()).isEqualTo(1);
            case FIND_AND_MODIFY ->
                    Objects.requireNonNull(entries.findOneAndUpdate(previous, change), id);
            case DELETE -> assertThat(entries.deleteOne(previous).getDeletedCount()).isEqualTo(1);
        }
    }

    static Document entry(String id, int version) {
        return new Document("_id", id)
                .append("writer", writer(id))
                .append("slot", slot(id, version))
                .append("badge", badge(id, version))
                .append("version", version)
                .append("text", "VoIP for twelve desks, on site by next Monday. ".repeat(8));
    }

    static Bson bySlot(String id, int version) {
        return Filters.and(Filters.eq("writer", writer(id)), Filters.eq("slot", slot(id, version)));
    }

    static Bson byBadge(String id, int version) {
        return Filters.eq("badge", badge(id, version));
    }

    private static String writer(String id) {
        return id.substring(0, id.lastIndexOf('.'));
    }

    private static String slot(String id, int version) {
        return "%08x/%s/%d".formatted((id + version).hashCode(), id, version);
    }

    private static String badge(String id, int version) {
        return id + "#" + version;
    }
}
