package io.baton.embedded;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The keys that writes have changed since the last commit, in all maps.
final class ChangedKeys {

    /// @param key what was put or removed; the map tells which
    record ChangedKey(JournaledMap<?, ?> map, Object key) {}

    private final ConcurrentLinkedQueue<ChangedKey> changed = new ConcurrentLinkedQueue<>();

    void add(JournaledMap<?, ?> map, Object key) {
        changed.add(new ChangedKey(map, key));
    }

    /// Each key once. The caller keeps writers away.
    Set<ChangedKey> taken() {
        var keys = new LinkedHashSet<ChangedKey>();
        for (var next = changed.poll(); next != null; next = changed.poll()) {
            keys.add(next);
        }
        return keys;
    }
}
