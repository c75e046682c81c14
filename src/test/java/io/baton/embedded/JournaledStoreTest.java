package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a commit leaves on disk is all that a crash leaves, so each test copies the directory as it
/// is, and opens the copy.
class JournaledStoreTest {
    private static final int COMMITS = 250;
    private static final String DOCUMENTS = "databases.baton.entries";
    private static final String INDEX = "baton.entries._index_version";

    @TempDir Path parent;

    private final AtomicLong nanos = new AtomicLong();
    private final Map<Integer, Integer> versions = new TreeMap<>();
    private int copies;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCrashAfterAnyCommitLosesNothing(long seed) throws IOException {
        var random = new Random(seed);
        try (JournaledStore store = JournaledStore.open(data(), nanos::get)) {
            for (int i = 0; i < COMMITS; i++) {
                for (int change = random.nextInt(4); change >= 0; change--) {
                    change(store, random.nextInt(60), random.nextInt(5) == 0 ? 0 : i + 1);
                }
                commit(store);
                nanos.addAndGet(random.nextInt(1_000_000_000));
                if (random.nextInt(3) == 0) {
                    var _ = store.compact(60, 64 * 1024);
                }
                if (random.nextInt(6) == 0) {
                    assertThat(foundAfterACrash()).as("commit %d", i).isEqualTo(versions);
                }
            }
        }
        assertThat(found(data())).isEqualTo(versions);
    }

    @Test
    void aCrashAfterACrashLosesNothing() throws IOException {
        Path directory = data();
        for (int crash = 0; crash < 6; crash++) {
            JournaledStore store = JournaledStore.open(directory, nanos::get);
            for (int i = 0; i < 5 * crash; i++) {
                change(store, i, crash * 100 + i);
                commit(store);
                nanos.addAndGet(700_000_000);
            }
            directory = copy(directory);
            store.abandon();
            assertThat(found(copy(directory))).isEqualTo(versions);
        }
    }

    /// Most commits must not write whole pages, and yet the journal must not grow without end.
    @Test
    void onlyACheckpointWritesToTheFileAndThenTheJournalIsShort() throws IOException {
        try (JournaledStore store = JournaledStore.open(data(), nanos::get)) {
            change(store, 1, 1);
            commit(store);
            long version = store.file().store().getCurrentVersion();
            for (int i = 2; i < 50; i++) {
                change(store, i, i);
                commit(store);
            }
            assertThat(store.file().store().getCurrentVersion()).isEqualTo(version);
            long journaled = journalBytes();
            assertThat(journaled).isGreaterThan(48L * 50);

            nanos.addAndGet(6_000_000_000L);
            assertThat(store.compact(0, 0)).as("a checkpoint is due").isTrue();
            commit(store);
            assertThat(store.file().store().getCurrentVersion()).isGreaterThan(version);
            Awaitility.await().until(() -> journalBytesWhileIdle(store) == 0);
            assertThat(foundAfterACrash()).isEqualTo(versions);

            long checkpoint = store.file().store().getCurrentVersion();
            change(store, 1, 100);
            commit(store);
            assertThat(store.file().store().getCurrentVersion()).isEqualTo(checkpoint);
        }
    }

    @Test
    void manyChangesMakeACheckpointDueAtOnce() throws IOException {
        try (JournaledStore store = JournaledStore.open(data(), nanos::get)) {
            for (int i = 0; i < 40; i++) {
                documents(store).put(i, new Document("text", "x".repeat(1_000_000)));
                commit(store);
                assertThat(journalBytes()).isLessThan(40_000_000);
            }
            Awaitility.await().until(() -> journalBytesWhileIdle(store) == 0);
        }
    }

    /// An earlier Baton knows nothing of journals, and a person may copy the one file.
    @Test
    void aClosedDatabaseIsOneCompleteFileAgain() throws IOException {
        try (JournaledStore store = JournaledStore.open(data(), nanos::get)) {
            change(store, 1, 1);
            commit(store);
            change(store, 2, 2);
            commit(store);
            assertThat(store.file().store().getStoreVersion()).isEqualTo(2);
        }
        try (Stream<Path> files = Files.list(data())) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("baton.db", "baton.created");
        }
        try (StoreFile file = StoreOpener.open(data())) {
            assertThat(file.store().getStoreVersion()).isEqualTo(1);
            assertThat(file.journal()).isEmpty();
        }
        assertThat(found(data())).isEqualTo(versions);
    }

    @Test
    void aMissingJournalIsReported() throws IOException {
        Path crashed = crashedWithAJournal();
        try (Stream<Path> files = Files.list(crashed)) {
            for (Path each : files.filter(JournaledStoreTest::isJournal).toList()) {
                Files.delete(each);
            }
        }
        assertThatThrownBy(() -> JournaledStore.open(crashed))
                .isInstanceOf(DatabaseOpenFailure.class)
                .hasMessageContaining("baton.journal.")
                .hasMessageContaining("is missing");
    }

    /// Such as a file that someone copied back, next to the journal of what was written since.
    @Test
    void anotherFilesJournalIsNotTakenForItsOwn() throws IOException {
        Path crashed = crashedWithAJournal();
        Path other = Files.createDirectories(parent.resolve("other"));
        try (JournaledStore store = JournaledStore.open(other, nanos::get)) {
            change(store, 7, 7);
            commit(store);
            change(store, 8, 8);
            commit(store);
            Files.copy(
                    other.resolve("baton.db"),
                    crashed.resolve("baton.db"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThatThrownBy(() -> JournaledStore.open(crashed))
                .isInstanceOf(DatabaseOpenFailure.class)
                .hasMessageContaining("is missing");
    }

    /// Looking alone changes nothing, so that even a full disk can be read.
    @Test
    void openingAfterACrashWritesNothingBeforeTheFirstWrite() throws IOException {
        Path crashed = crashedWithAJournal();
        try (Stream<Path> before = Files.list(crashed)) {
            List<Path> files = before.toList();
            JournaledStore store = JournaledStore.open(crashed);
            assertThat(store.commit()).isFalse();
            store.sync();
            store.abandon();
            try (Stream<Path> after = Files.list(crashed)) {
                assertThat(after).containsExactlyInAnyOrderElementsOf(files);
            }
        }
        assertThat(found(crashed)).isEqualTo(versions);
    }

    private Path crashedWithAJournal() throws IOException {
        JournaledStore store = JournaledStore.open(data(), nanos::get);
        change(store, 1, 1);
        commit(store);
        change(store, 2, 2);
        commit(store);
        Path crashed = copy(data());
        store.abandon();
        return crashed;
    }

    /// @param version 0 removes the entry
    private void change(JournaledStore store, int id, int version) {
        MVMap<Object, Document> documents = documents(store);
        MVMap<KeyValue, Object> index =
                store.file().store().openMap(INDEX, MapTypes.index(store.file().maps().changes()));
        Document before = documents.get(id);
        if (before != null) {
            index.remove(new KeyValue(before.get("version"), id));
        }
        if (version == 0) {
            documents.remove(id);
            versions.remove(id);
        } else {
            documents.put(id, new Document("version", version).append("text", "VoIP ".repeat(9)));
            index.put(new KeyValue(version, id), id);
            versions.put(id, version);
        }
    }

    private static MVMap<Object, Document> documents(JournaledStore store) {
        return store.file()
                .store()
                .openMap(DOCUMENTS, MapTypes.collection(store.file().maps().changes()));
    }

    private static void commit(JournaledStore store) {
        if (store.commit()) {
            store.sync();
        }
    }

    private Map<Integer, Integer> foundAfterACrash() throws IOException {
        return found(copy(data()));
    }

    private static Map<Integer, Integer> found(Path directory) throws IOException {
        try (JournaledStore store = JournaledStore.open(directory)) {
            var found = new TreeMap<Integer, Integer>();
            documents(store)
                    .forEach((id, document) ->
                            found.put((Integer) id, (Integer) document.get("version")));
            var indexed = new TreeMap<Integer, Integer>();
            store.file()
                    .store()
                    .openMap(INDEX, MapTypes.index(store.file().maps().changes()))
                    .forEach((key, id) -> indexed.put((Integer) id, (Integer) key.get(0)));
            assertThat(indexed).as("the index").isEqualTo(found);
            return found;
        }
    }

    private Path data() throws IOException {
        return Files.createDirectories(parent.resolve("data"));
    }

    private Path copy(Path directory) throws IOException {
        return CopiedDirectory.of(directory, parent.resolve("copy-" + ++copies));
    }

    private static boolean isJournal(Path file) {
        return file.getFileName().toString().startsWith("baton.journal.");
    }

    private long journalBytesWhileIdle(JournaledStore store) throws IOException {
        nanos.addAndGet(6_000_000_000L);
        var _ = store.compact(0, 0);
        commit(store);
        return journalBytes();
    }

    private long journalBytes() throws IOException {
        try (Stream<Path> files = Files.list(data())) {
            return files.filter(JournaledStoreTest::isJournal)
                    .mapToLong(each -> each.toFile().length())
                    .sum();
        }
    }
}
