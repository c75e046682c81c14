package io.baton.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// An index that is not unique; the library has none. Its keys are the values, followed by the id
/// of the document, so that equal values lie side by side.
final class SecondaryIndex extends Index<Object> {

    private final MVMap<KeyValue, Object> map;
    private final boolean sparse;
    private final boolean fresh;

    /// @param fresh whether the documents that are there already must still be taken in
    SecondaryIndex(
            String name,
            List<IndexKey> keys,
            boolean sparse,
            MVMap<KeyValue, Object> map,
            boolean fresh) {
        // "Sparse" to the library: it must not expect to find every document here.
        super(name, keys, true);
        this.map = map;
        this.sparse = sparse;
        this.fresh = fresh;
    }

    /// The part of the index that holds all documents that meet these demands, and perhaps others.
    Optional<KeyRange> range(Document wanted) {
        return KeyRange.of(keys(), sparse, wanted);
    }

    Iterable<Object> ids(KeyRange keyRange) {
        return () -> keyRange.ids(map.cursor(keyRange.from()));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Throws if the document cannot be indexed, before anything is changed.
        entries(document);
    }

    @Override
    public void add(Document document, Object id, MongoCollection<Object> collection) {
        entries(document).forEach(entry -> map.put(entry, id));
    }

    @Override
    public @Nullable Object remove(Document document) {
        entries(document).forEach(map::remove);
        return null;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        entries(after);
    }

    /// The new comes before the old goes: a reader finds one of them.
    @Override
    public void updateInPlace(
            Document before, Document after, Object id, MongoCollection<Object> collection) {
        Set<KeyValue> old = entries(before);
        Set<KeyValue> kept = entries(after);
        for (KeyValue entry : kept) {
            if (!old.contains(entry)) {
                map.put(entry, id);
            }
        }
        old.removeAll(kept);
        old.forEach(map::remove);
    }

    private Set<KeyValue> entries(Document document) {
        Set<KeyValue> entries = new LinkedHashSet<>();
        if (!sparse || keys().stream().anyMatch(key -> isThere(document, key))) {
            for (KeyValue values : getKeyValues(document)) {
                List<@Nullable Object> parts = new ArrayList<>();
                values.forEach(parts::add);
                parts.add(Missing.ofNullable(document.get("_id")));
                entries.add(new KeyValue(parts));
            }
        }
        return entries;
    }

    private static boolean isThere(Document document, String key) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, key);
        return value instanceof Collection<?> all
                ? all.stream().anyMatch(one -> !(one instanceof Missing))
                : !(value instanceof Missing);
    }

    @Override
    public boolean isEmpty() {
        return fresh && map.isEmpty();
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /// Where a document lies is told by the index of its id.
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("asked by stretches only");
    }

    @Override
    public void drop() {}
}
