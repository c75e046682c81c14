package io.baton.embedded;

import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;

/// A map that notes which of its keys change.
final class JournaledMap<K, V> extends MVMap<K, V> {
    private final ChangedKeys changes;

    private JournaledMap(
            Map<String, Object> config, DataType<K> keys, DataType<V> values, ChangedKeys changes) {
        super(config, keys, values);
        this.changes = changes;
    }

    /// All changes of single keys end here, and so does the move of a page, which changes none.
    @Override
    public V operate(K key, V value, DecisionMaker<? super V> decision) {
        V before = super.operate(key, value, decision);
        if (value != null || decision == DecisionMaker.REMOVE) {
            changes.add(this, key);
        }
        return before;
    }

    /// It would look like the move of a page.
    @Override
    public boolean remove(Object key, Object value) {
        throw new UnsupportedOperationException("remove it by its key");
    }

    /// Makes maps that note their changes in one place.
    static final class Builder<K, V> extends MVMap.BasicBuilder<JournaledMap<K, V>, K, V> {
        private final ChangedKeys changes;

        Builder(DataType<? super K> keys, DataType<? super V> values, ChangedKeys changes) {
            this.changes = changes;
            setKeyType(keys);
            setValueType(values);
        }

        @Override
        protected JournaledMap<K, V> create(Map<String, Object> config) {
            config.put("singleWriter", false);
            return new JournaledMap<>(config, getKeyType(), getValueType(), changes);
        }
    }
}
