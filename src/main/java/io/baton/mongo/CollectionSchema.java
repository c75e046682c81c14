package io.baton.mongo;

import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bson.Document;

/// How one kind of document is kept.
///
/// @param version how many writes it has behind it; 0 when it was never stored
/// @param indexedFields what it is found by, beside its key: fields that an index or a filter needs
/// @param body all of it
/// @param read the body as it was, with its version
record CollectionSchema<T>(
        String collection,
        Function<T, FirmId> firm,
        Function<T, String> id,
        ToLongFunction<T> version,
        Function<T, Document> indexedFields,
        Function<T, Document> body,
        BodyReader<T> read) {

    @FunctionalInterface
    interface BodyReader<T> {
        T read(Document body, long version);
    }

    String key(T state) {
        return DocumentKey.of(firm.apply(state), id.apply(state));
    }
}
