package io.baton.embedded;

import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/// The changes of one commit as bytes: for each changed key, the map's number, whether there is a
/// value, the key, and the value as it is now. Applying them again changes nothing.
final class JournalBatch {
    private static final byte REMOVED = 0;
    private static final byte PUT = 1;

    private JournalBatch() {}

    /// The caller keeps writers away.
    static void write(Collection<ChangedKeys.ChangedKey> keys, WriteBuffer to) {
        for (var changed : keys) {
            write(changed.map(), changed.key(), to);
        }
    }

    @SuppressWarnings("unchecked")
    private static <K, V> void write(JournaledMap<K, V> map, Object key, WriteBuffer to) {
        @Nullable V value = map.get(key);
        to.putVarInt(map.getId());
        to.put(value == null ? REMOVED : PUT);
        map.getKeyType().write(to, (K) key);
        if (value != null) {
            map.getValueType().write(to, value);
        }
    }

    static void apply(ByteBuffer batch, StoreMaps maps) {
        while (batch.hasRemaining()) {
            apply(batch, maps.map(DataUtils.readVarInt(batch)));
        }
    }

    private static <K, V> void apply(ByteBuffer batch, MVMap<K, V> map) {
        boolean put = batch.get() == PUT;
        K key = map.getKeyType().read(batch);
        if (put) {
            map.put(key, map.getValueType().read(batch));
        } else {
            map.remove(key);
        }
    }
}
