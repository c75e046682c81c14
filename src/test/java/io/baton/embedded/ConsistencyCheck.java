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

/// A look at what a killed process has left.
///
/// @param found the versions of the documents that are there, by id
record ConsistencyCheck(KilledCollection ledger, Map<String, Integer> found) {

    static ConsistencyCheck of(KilledCollection killedCollection) {
        return new ConsistencyCheck(killedCollection, look(killedCollection));
    }

    private static Map<String, Integer> look(KilledCollection killedCollection) {
        Map<String, Integer> found = new HashMap<>();
        for (Document entry : killedCollection.entries.find()) {
            String id = entry.getString("_id");
            int version = entry.getInteger("version");
            assertThat(entry).isEqualTo(KilledCollection.entry(id, version));
            found.put(id, version);
        }
        return found;
    }

    /// @return how many of the writes that were under way have arrived
    int compareWith(WriteLog writeLog, Map<String, Integer> before) {
        int arrived = 0;
        for (String id : writeLog.ids()) {
            WriteLog.Versions life = writeLog.of(id);
            int version = found.getOrDefault(id, WriteLog.ABSENT);
            assertThat(version).as("version of %s", id).isIn(life.answered, life.possible);
            if (version != life.answered) {
                arrived++;
            }
        }
        Map<String, Integer> old = new HashMap<>(found);
        old.keySet().removeAll(writeLog.ids());
        assertThat(old).as("what earlier runs left").isEqualTo(before);
        return arrived;
    }

    void everyIndexFindsEveryDocument() {
        assertThat(ledger.entries.countDocuments()).isEqualTo(found.size());
        found.forEach((id, version) -> {
            Document entry = KilledCollection.entry(id, version);
            assertThat(ledger.entries.find(Filters.eq("_id", id)).first()).isEqualTo(entry);
            assertThat(ledger.entries.find(KilledCollection.bySlot(id, version)).first())
                    .isEqualTo(entry);
            assertThat(ledger.entries.find(KilledCollection.byBadge(id, version)).first())
                    .isEqualTo(entry);
        });
    }

    void everyKeyThatIsTakenIsRefused() {
        found.entrySet().stream()
                .limit(200)
                .forEach(entry -> {
                    Document twin = KilledCollection.entry(entry.getKey(), entry.getValue());
                    assertRefused(twin.append("_id", "twin"));
                    assertRefused(twin.append("badge", "another"));
                });
    }

    private void assertRefused(Document twin) {
        assertThatThrownBy(() -> ledger.entries.insertOne(twin))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    /// An index key that was left behind would refuse the next who wants it.
    void everyKeyThatWasLeftIsFree(WriteLog writeLog) {
        List<Document> ghosts = new ArrayList<>();
        for (String id : writeLog.ids()) {
            for (int version = 1; version <= writeLog.of(id).highest; version++) {
                if (found.getOrDefault(id, WriteLog.ABSENT) != version) {
                    boolean gone = !found.containsKey(id) && version == 1;
                    String ghost = gone ? id : "ghost/" + id + "/" + version;
                    ghosts.add(KilledCollection.entry(id, version).append("_id", ghost));
                }
            }
        }
        if (!ghosts.isEmpty()) {
            ledger.entries.insertMany(ghosts);
            ledger.entries.deleteMany(
                    Filters.in("_id", ghosts.stream().map(it -> it.get("_id")).toList()));
        }
        assertThat(look(ledger)).isEqualTo(found);
    }
}
