package io.baton.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/// The maps in the store, each with the type that its name tells. Only here are they opened: one
/// that doesn't note its changes would be missing from the journal.
///
/// @param changes notes what changes in any map
record StoreMaps(MVStore store, ChangedKeys changes) {
    private static final String DOCUMENTS = "databases.";
    private static final String META = "meta.";

    /// Names of the library's own collections begin with this.
    private static final String SYSTEM = "system.";

    /// @param name of the database and the collection, with a dot between them
    MVMap<Object, Document> documents(String name) {
        return store.openMap(DOCUMENTS + name, MapTypes.collection(changes));
    }

    /// What the library notes about a collection.
    MVMap<String, Object> meta(String name) {
        return store.openMap(META + name);
    }

    MVMap<KeyValue, Object> index(String name) {
        return store.openMap(name, MapTypes.index(changes));
    }

    boolean has(String name) {
        return store.hasMap(name);
    }

    Stream<String> databases() {
        return named(DOCUMENTS).map(name -> name.split("\\.", 2)[0]).distinct();
    }

    /// The collections of a database, without the library's own.
    List<String> collections(String database) {
        return named(DOCUMENTS + database + ".").filter(name -> !name.startsWith(SYSTEM)).toList();
    }

    private Stream<String> named(String prefix) {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()));
    }

    /// @throws IllegalStateException if there's none with this number
    MVMap<?, ?> map(int id) {
        MVMap<?, ?> open = store.getMap(id);
        if (open != null) {
            return open;
        }
        String name = store.getMapName(id);
        if (name == null) {
            throw new IllegalStateException("The journal changes a map that isn't there.");
        }
        return name.startsWith(DOCUMENTS)
                ? documents(name.substring(DOCUMENTS.length()))
                : index(name);
    }
}
