package io.baton.embedded;

import de.bwaldvogel.mongo.bson.Document;
import io.baton.embedded.bson.BsonCodec;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVStore;

/// All documents of a database as of one moment between two writes. Reading takes no lock: the
/// store's pages are never modified, and those of this version aren't overwritten before
/// [#close()].
public final class Snapshot implements AutoCloseable {

    /// Takes the documents one by one.
    @FunctionalInterface
    public interface Reader {
        /// @param bson the document as MongoDB encodes it
        void read(String collection, byte[] bson) throws IOException;
    }

    private final MVStore store;
    private final MVStore.TxCounter version;
    private final Map<String, Cursor<Object, Document>> collections;
    private final AtomicInteger open;

    private Snapshot(
            MVStore store,
            MVStore.TxCounter version,
            Map<String, Cursor<Object, Document>> collections,
            AtomicInteger open) {
        this.store = store;
        this.version = version;
        this.collections = collections;
        this.open = open;
        open.incrementAndGet();
    }

    /// The caller keeps writers away.
    ///
    /// @param open counts those that aren't closed
    static Snapshot of(StoreMaps maps, String database, AtomicInteger open) {
        MVStore.TxCounter version = maps.store().registerVersionUsage();
        Map<String, Cursor<Object, Document>> collections = new TreeMap<>();
        for (String name : maps.collections(database)) {
            collections.put(name, maps.documents(database + "." + name).cursor(null));
        }
        return new Snapshot(maps.store(), version, collections, open);
    }

    /// Reads everything once, in the order of the collections' names.
    public void forEach(Reader reader) throws IOException {
        for (var collection : collections.entrySet()) {
            Cursor<Object, Document> cursor = collection.getValue();
            while (cursor.hasNext()) {
                cursor.next();
                reader.read(collection.getKey(), BsonCodec.documentBytes(cursor.getValue()));
            }
        }
    }

    @Override
    public void close() {
        open.decrementAndGet();
        if (!store.isClosed()) {
            store.deregisterVersionUsage(version);
        }
    }
}
