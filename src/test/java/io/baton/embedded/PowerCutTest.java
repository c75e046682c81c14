package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The power fails while a checkpoint writes the file, at any of its syncs, and while a commit
/// appends to the journal meanwhile.
@Timeout(120)
class PowerCutTest {
    private static final int CUTS = 40;
    private static final int MOST_COMMITS = 600;

    @TempDir Path parent;

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<ParkedFile> file = new AtomicReference<>();
    private final Map<Integer, Integer> versions = new TreeMap<>();
    private Random random = new Random();
    private PowerCut powerCut = new PowerCut(random);

    /// Journals by name, with the last content of each that was deleted.
    private final Map<String, byte[]> everSeen = new TreeMap<>();

    private int cuts;
    private int commits;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPowerCutInACheckpointLosesNothingThatWasConfirmed(long seed) throws IOException {
        random = new Random(seed);
        powerCut = new PowerCut(random);
        try (JournaledStore store = JournaledStore.open(data(), nanos::get, this::opened)) {
            fillUntilSpaceIsReused(store);
            opened().parks(true);
            try {
                cutAgainAndAgain(store);
            } finally {
                opened().parks(false);
            }
        }
        assertThat(cuts).isGreaterThanOrEqualTo(CUTS);
        assertThat(found(data())).isEqualTo(versions);
    }

    /// The file keeps its last 32 commits.
    private void fillUntilSpaceIsReused(JournaledStore store) throws IOException {
        do {
            commitAndCompact(store);
        } while (store.file().store().getCurrentVersion() < 45);
    }

    private void cutAgainAndAgain(JournaledStore store) throws IOException {
        for (int i = 0; cuts < CUTS && i < MOST_COMMITS; i++) {
            if (opened().parked()) {
                cutAround(store);
            } else {
                commitAndCompact(store);
            }
        }
    }

    private void commitAndCompact(JournaledStore store) throws IOException {
        commit(store);
        var _ = store.compact(70, 64 * 1024);
        nanos.addAndGet(2_000_000_000L);
    }

    /// The power fails before the commit, and while its record is written. Then the checkpoint goes
    /// on.
    private void cutAround(JournaledStore store) throws IOException {
        Map<Integer, Integer> confirmed = new TreeMap<>(versions);
        assertThat(foundAfter(PowerCut.journals(data()))).as("cut %d", cuts).isEqualTo(confirmed);
        Map<String, byte[]> before = new TreeMap<>(everSeen);
        commit(store);
        Map<String, byte[]> after = PowerCut.journals(data());
        assertThat(foundAfter(powerCut.torn(before, after)))
                .as("cut %d, in a commit", cuts)
                .isIn(confirmed, versions);
        if (random.nextBoolean()) {
            opened().goOn();
        }
    }

    /// @param journals what is left of them
    private Map<Integer, Integer> foundAfter(Map<String, byte[]> journals) throws IOException {
        Path left = Files.createDirectories(parent.resolve("cut-" + ++cuts));
        PowerCut.write(journals, left);
        var rest =
                Map.of(
                        "baton.db",
                        powerCut.torn(opened().onDisk(), opened().written()),
                        "baton.created",
                        new byte[0]);
        PowerCut.write(rest, left);
        return found(left);
    }

    private ParkedFile opened(Path path, int cache) throws IOException {
        file.set(new ParkedFile(path, cache));
        return opened();
    }

    private ParkedFile opened() {
        return Objects.requireNonNull(file.get());
    }

    private void commit(JournaledStore store) throws IOException {
        int version = ++commits;
        for (int change = random.nextInt(12); change >= 0; change--) {
            change(store, random.nextInt(60), random.nextInt(5) == 0 ? 0 : version);
        }
        change(store, 0, version);
        if (store.commit()) {
            store.sync();
        }
        everSeen.putAll(PowerCut.journals(data()));
    }

    /// @param version 0 removes the entry
    private void change(JournaledStore store, int id, int version) {
        MVMap<Object, Document> documents = documents(store);
        MVMap<KeyValue, Object> index = index(store);
        Document before = documents.get(id);
        if (before != null) {
            index.remove(new KeyValue(before.get("version"), id));
        }
        if (version == 0) {
            documents.remove(id);
            versions.remove(id);
        } else {
            documents.put(id, new Document("version", version).append("text", "VoIP ".repeat(99)));
            index.put(new KeyValue(version, id), id);
            versions.put(id, version);
        }
    }

    private static Map<Integer, Integer> found(Path directory) throws IOException {
        try (JournaledStore store = JournaledStore.open(directory)) {
            var found = new TreeMap<Integer, Integer>();
            documents(store)
                    .forEach((id, each) -> found.put((Integer) id, (Integer) each.get("version")));
            var indexed = new TreeMap<Integer, Integer>();
            index(store).forEach((key, id) -> indexed.put((Integer) id, (Integer) key.get(0)));
            assertThat(indexed).as("the index").isEqualTo(found);
            return found;
        }
    }

    private static MVMap<Object, Document> documents(JournaledStore store) {
        return store.file().maps().documents("baton.entries");
    }

    private static MVMap<KeyValue, Object> index(JournaledStore store) {
        return store.file().maps().index("baton.entries._index_version");
    }

    private Path data() throws IOException {
        return Files.createDirectories(parent.resolve("data"));
    }
}
