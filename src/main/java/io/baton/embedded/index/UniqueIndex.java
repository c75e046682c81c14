package io.baton.embedded.index;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// A unique index that can also be read in order, which the library's can't.
public final class UniqueIndex extends AbstractUniqueIndex<Object>
        implements IndexEntries.Readable {

    private final MVMap<KeyValue, Object> map;

    public UniqueIndex(
            String name, List<IndexKey> keys, boolean sparse, MVMap<KeyValue, Object> map) {
        super(name, keys, sparse);
        this.map = map;
    }

    @Override
    public IndexEntries indexEntries() {
        return new IndexEntries(keys(), isSparse(), map);
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return map.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return map.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return map.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return map.get(key);
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
