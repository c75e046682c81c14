package io.baton.embedded.index;

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
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// A non-unique index, which the library lacks. A key consists of the values followed by the
/// document's id, so that equal values are adjacent.
public final class SecondaryIndex extends Index<Object> implements IndexEntries.Readable {

    private final MVMap<KeyValue, Object> map;
    private final boolean sparse;
    private final boolean isNew;

    /// @param isNew whether the existing documents still have to be indexed
    public SecondaryIndex(
            String name,
            List<IndexKey> keys,
            boolean sparse,
            MVMap<KeyValue, Object> map,
            boolean isNew) {
        // Sparse for the library, so that it does not expect to find every document here.
        super(name, keys, true);
        this.map = map;
        this.sparse = sparse;
        this.isNew = isNew;
    }

    @Override
    public IndexEntries indexEntries() {
        return new IndexEntries(keys(), sparse, map);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Throws if the document can't be indexed, before anything changes.
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

    /// Adds the new keys before it removes the old ones, so that a reader always finds one.
    @Override
    public void updateInPlace(
            Document before, Document after, Object id, MongoCollection<Object> collection) {
        Set<KeyValue> old = entries(before);
        Set<KeyValue> current = entries(after);
        for (KeyValue entry : current) {
            if (!old.contains(entry)) {
                map.put(entry, id);
            }
        }
        old.removeAll(current);
        old.forEach(map::remove);
    }

    private Set<KeyValue> entries(Document document) {
        Set<KeyValue> entries = new LinkedHashSet<>();
        if (!sparse || keys().stream().anyMatch(key -> isPresent(document, key))) {
            for (KeyValue values : getKeyValues(document)) {
                List<@Nullable Object> parts = new ArrayList<>();
                values.forEach(parts::add);
                parts.add(Missing.ofNullable(document.get("_id")));
                entries.add(new KeyValue(parts));
            }
        }
        return entries;
    }

    private static boolean isPresent(Document document, String key) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, key);
        return value instanceof Collection<?> all
                ? all.stream().anyMatch(one -> !(one instanceof Missing))
                : !(value instanceof Missing);
    }

    @Override
    public boolean isEmpty() {
        return isNew && map.isEmpty();
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /// The index of the ids knows a document's position.
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
        throw new UnsupportedOperationException("read this index by key range");
    }

    @Override
    public void drop() {}
}
