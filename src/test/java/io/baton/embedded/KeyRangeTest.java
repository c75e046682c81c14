package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import io.baton.embedded.index.SecondaryIndex;
import java.time.Instant;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

/// A query reads no more of an index than it needs.
class KeyRangeTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final MVMap<KeyValue, Object> map =
            MVStore.open(null).openMap("due", MapTypes.index(new ChangedKeys()));
    private final SecondaryIndex due =
            new SecondaryIndex(
                    "due",
                    List.of(new IndexKey("firm", true), new IndexKey("due", true)),
                    false,
                    map,
                    true);

    @Test
    void anExclusiveBoundLeavesOutItsValue() {
        add(1, "northwind", NOON.minusSeconds(1));
        add(2, "northwind", NOON);
        add(3, "other", NOON.minusSeconds(1));

        assertThat(read("$lt")).containsExactly(1);
        assertThat(read("$lte")).containsExactly(1, 2);
    }

    private void add(int id, String firm, Instant at) {
        var key = new KeyValue(List.of(firm, at, id));
        map.put(key, id);
    }

    private Iterable<Object> read(String operator) {
        var conditions =
                new Document("firm", "northwind").append("due", new Document(operator, NOON));
        var entries = due.indexEntries();
        return entries.ids(entries.ranges(conditions).orElseThrow());
    }
}
