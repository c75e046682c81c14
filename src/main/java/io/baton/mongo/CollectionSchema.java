package io.baton.mongo;

import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// How a collection stores one kind of state.
///
/// @param collection name of the collection
/// @param indexedFields fields beside the body, for indexes and filters
record CollectionSchema<T>(
        String collection,
        Identity<T> identity,
        Function<T, Document> indexedFields,
        BodyCodec<T> codec,
        Extent extent) {

    /// What a document holds beside its state, and what of its state is stored elsewhere.
    ///
    /// @param keepsPosts whether it says what its latest turns posted
    /// @param growingList the body's list whose older entries are stored in a [GrowingList]; null
    ///   if there is none
    record Extent(boolean keepsPosts, @Nullable String growingList) {
        private static final Extent STATE = new Extent(false, null);
    }

    CollectionSchema(
            String collection,
            Identity<T> identity,
            Function<T, Document> indexedFields,
            BodyCodec<T> codec) {
        this(collection, identity, indexedFields, codec, Extent.STATE);
    }

    /// @param version number of writes so far; 0 for a state that was never stored
    record Identity<T>(
            Function<T, FirmId> firm, Function<T, String> id, ToLongFunction<T> version) {}

    /// Turns a state into the document's body, and back.
    record BodyCodec<T>(Function<T, Document> write, BodyReader<T> read) {}

    @FunctionalInterface
    interface BodyReader<T> {
        T read(Document body, long version);
    }

    CollectionSchema<T> indexing(Function<T, Document> otherFields) {
        return new CollectionSchema<>(collection, identity, otherFields, codec, extent);
    }

    boolean keepsPosts() {
        return extent.keepsPosts();
    }

    FirmId firm(T state) {
        return identity.firm().apply(state);
    }

    String id(T state) {
        return identity.id().apply(state);
    }

    long version(T state) {
        return identity.version().applyAsLong(state);
    }

    String key(T state) {
        return DocumentKey.of(firm(state), id(state));
    }

    Document body(T state) {
        return codec.write().apply(state);
    }

    T read(Document body, long version) {
        return codec.read().read(body, version);
    }
}
