package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/// Checks the documents that a killed process left.
///
/// @param found versions of the documents, by id
record ConsistencyCheck(KilledCollection collection, Map<String, Integer> found) {

    static ConsistencyCheck of(KilledCollection killedCollection) {
        return new ConsistencyCheck(killedCollection, readAll(killedCollection));
    }

    private static Map<String, Integer> readAll(KilledCollection killedCollection) {
        Map<String, Integer> found = new HashMap<>();
        for (Document entry : killedCollection.entries.find()) {
            String id = entry.getString("_id");
            int version = entry.getInteger("version");
            assertThat(entry).isEqualTo(KilledCollection.entry(id, version));
            found.put(id, version);
        }
        return found;
    }

    /// @return number of pending writes that were stored
    int compareWith(WriteLog writeLog, Map<String, Integer> before) {
        int stored = 0;
        for (String id : writeLog.ids()) {
            WriteLog.Versions versions = writeLog.of(id);
            int version = found.getOrDefault(id, WriteLog.ABSENT);
            assertThat(version).as("version of %s", id).isIn(versions.answered, versions.possible);
            if (version != versions.answered) {
                stored++;
            }
        }
        Map<String, Integer> old = new HashMap<>(found);
        old.keySet().removeAll(writeLog.ids());
        assertThat(old).as("documents of earlier runs").isEqualTo(before);
        return stored;
    }

    void everyIndexFindsEveryDocument() {
        assertThat(collection.entries.countDocuments()).isEqualTo(found.size());
        found.forEach((id, version) -> {
            Document entry = KilledCollection.entry(id, version);
            assertThat(collection.entries.find(Filters.eq("_id", id)).first()).isEqualTo(entry);
            assertThat(collection.entries.find(KilledCollection.bySlot(id, version)).first())
                    .isEqualTo(entry);
            assertThat(collection.entries.find(KilledCollection.byBadge(id, version)).first())
                    .isEqualTo(entry);
        });
    }

    void everyUsedKeyIsRejected() {
        found.entrySet().stream()
                .limit(200)
                .forEach(entry -> {
                    Document twin = KilledCollection.entry(entry.getKey(), entry.getValue());
                    assertRejected(twin.append("_id", "twin"));
                    assertRejected(twin.append("badge", "another"));
                });
    }

    private void assertRejected(Document twin) {
        assertThatThrownBy(() -> collection.entries.insertOne(twin))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    /// An index key left behind would reject a new document with that key.
    void everyUnusedKeyIsFree(WriteLog writeLog) {
        List<Document> documents = new ArrayList<>();
        for (String id : writeLog.ids()) {
            for (int version = 1; version <= writeLog.of(id).highest; version++) {
                if (found.getOrDefault(id, WriteLog.ABSENT) != version) {
                    boolean gone = !found.containsKey(id) && version == 1;
                    String newId = gone ? id : "ghost/" + id + "/" + version;
                    documents.add(KilledCollection.entry(id, version).append("_id", newId));
                }
            }
        }
        if (!documents.isEmpty()) {
            collection.entries.insertMany(documents);
            collection.entries.deleteMany(
                    Filters.in("_id", documents.stream().map(it -> it.get("_id")).toList()));
        }
        assertThat(readAll(collection)).isEqualTo(found);
    }
}
