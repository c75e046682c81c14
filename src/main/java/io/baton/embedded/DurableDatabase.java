package io.baton.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import io.baton.embedded.index.SecondaryIndex;
import io.baton.embedded.index.UniqueIndex;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/// The library's database, with maps that hold BSON, and with collections that can be read during a
/// write.
final class DurableDatabase extends H2Database {

    private final StoreMaps maps;
    private final LongAdder documentsRead;

    DurableDatabase(String name, StoreMaps maps, LongAdder documentsRead, CursorRegistry cursors) {
        // Must come first: the library's constructor opens the collections.
        this.maps = maps;
        this.documentsRead = documentsRead;
        super(name, maps.store(), cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        return new DurableCollection(
                this,
                collection,
                options,
                maps.documents(name),
                maps.meta(name),
                documentsRead,
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(index, keys, sparse, maps.index(mapOf(collection, index)));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        String name = mapOf(collection, index);
        boolean isNew = !maps.has(name);
        return new SecondaryIndex(index, keys, sparse, maps.index(name), isNew);
    }

    private String mapOf(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._index_" + index;
    }
}
