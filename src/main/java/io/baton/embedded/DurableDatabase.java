package io.baton.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/// The library's database, with maps that hold BSON and collections that may be read while they are
/// written.
final class DurableDatabase extends H2Database {

    private final MVStore store;

    DurableDatabase(String name, MVStore store, CursorRegistry cursors) {
        // Set first: the library's constructor opens the collections already.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        return new DurableCollection(
                this,
                collection,
                options,
                store.openMap("databases." + name, MapTypes.collection()),
                store.openMap("meta." + name),
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        // A map that is open is handed out again, so the library gets this one, of the right type.
        store.openMap(mapOf(collection, index), MapTypes.index());
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        String name = mapOf(collection, index);
        boolean fresh = !store.hasMap(name);
        return new SecondaryIndex(
                index, keys, sparse, store.openMap(name, MapTypes.index()), fresh);
    }

    private String mapOf(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._index_" + index;
    }
}
