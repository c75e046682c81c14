package io.baton.embedded;

import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;
import org.jspecify.annotations.Nullable;

/// The store's maps, their numbers and names. A journal can't tell of a change to them.
final class Structure {
    private final MVStore store;
    private @Nullable Page<String, String> root;
    private Map<String, String> maps;

    Structure(MVStore store) {
        this.store = store;
        root = store.getMetaMap().getRootPage();
        maps = Map.copyOf(store.getMetaMap());
    }

    /// Whether maps were created, renamed or removed since the last whole commit. The compaction
    /// moves the page with their names too, which changes none.
    boolean changed() {
        Page<String, String> now = store.getMetaMap().getRootPage();
        if (now == root) {
            return false;
        }
        if (!maps.equals(Map.copyOf(store.getMetaMap()))) {
            return true;
        }
        root = now;
        return false;
    }

    /// The store's file knows them as they are now.
    void written() {
        root = store.getMetaMap().getRootPage();
        maps = Map.copyOf(store.getMetaMap());
    }
}
