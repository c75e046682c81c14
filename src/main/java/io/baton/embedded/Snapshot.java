package io.baton.embedded;

import de.bwaldvogel.mongo.bson.Document;
import io.baton.embedded.bson.BsonCodec;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
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

    private static final String DOCUMENTS = "databases.";

    /// Names of the library's own collections begin with this.
    private static final String SYSTEM = "system.";

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
    static Snapshot of(MVStore store, String database, AtomicInteger open) {
        MVStore.TxCounter version = store.registerVersionUsage();
        String prefix = DOCUMENTS + database + ".";
        Map<String, Cursor<Object, Document>> collections = new TreeMap<>();
        for (String name : store.getMapNames()) {
            if (name.startsWith(prefix) && !name.startsWith(SYSTEM, prefix.length())) {
                MVMap<Object, Document> documents =
                        store.openMap(name, MapTypes.collection(new ChangedKeys()));
                collections.put(name.substring(prefix.length()), documents.cursor(null));
            }
        }
        return new Snapshot(store, version, collections, open);
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
