package io.baton.mongo.document;

import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Which write a parcel came with. A backup of a database that others write to may hold the parcel
/// of a write that isn't in it.
///
/// @param collection of the document that was written
/// @param key its `_id`
/// @param version its version after the write
public record ParcelOrigin(String collection, String key, long version) {
    private static final String FIELD = "from";

    /// Says it in the parcels' documents.
    public void mark(List<Document> parcels) {
        for (var parcel : parcels) {
            parcel.append(
                    FIELD,
                    new Document("in", collection).append("key", key).append("version", version));
        }
    }

    /// Empty if it came with no document, or an earlier build made it.
    public static Optional<ParcelOrigin> of(Document parcel) {
        return Optional.ofNullable(parcel.get(FIELD, Document.class))
                .map(from ->
                        new ParcelOrigin(
                                Fields.text(from, "in"),
                                Fields.text(from, "key"),
                                from.getLong("version")));
    }
}
