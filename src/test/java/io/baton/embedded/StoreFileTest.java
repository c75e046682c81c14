package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.bson.Document;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {

    @TempDir Path directory;

    @Test
    void theStoreNeverCommitsByItself() throws Exception {
        try (StoreFile file = StoreOpener.open(directory)) {
            MVMap<Object, Document> map =
                    file.store().openMap("big", MapTypes.collection(new ChangedKeys()));
            file.commit();
            long before = file.store().getCurrentVersion();
            for (int i = 0; i < 400; i++) {
                map.put(i, new Document("text", "x".repeat(100_000)));
            }
            assertThat(file.store().getCurrentVersion()).isEqualTo(before);
            assertThat(file.commit()).isTrue();
            assertThat(file.commit()).as("nothing new").isFalse();
        }
    }

    /// The longest time that the store accepts until then is 24 days, and a write may be running.
    @Test
    void noTimeMakesTheStoreCommitByItself() throws Exception {
        try (StoreFile file = StoreOpener.open(directory)) {
            MVMap<Object, Document> map =
                    file.store().openMap("some", MapTypes.collection(new ChangedKeys()));
            file.completedBy(1);
            file.commit();
            long before = file.store().getCurrentVersion();
            file.store().setAutoCommitDelay(1);
            map.put(1, document(1));
            await().during(Duration.ofMillis(300))
                    .until(() -> file.store().getCurrentVersion() == before);
        }
    }

    @Test
    void theFileStaysSmallOverManyUpdates() throws Exception {
        try (StoreFile file = StoreOpener.open(directory)) {
            MVMap<Object, Document> map =
                    file.store().openMap("some", MapTypes.collection(new ChangedKeys()));
            for (int i = 0; i < 2_000; i++) {
                map.put(i, document(0));
            }
            file.commit();
            Random random = new Random(1);
            for (int i = 0; i < 100_000; i++) {
                map.put(random.nextInt(2_000), document(i));
                if (i % 16 == 0) {
                    file.commit();
                    var _ = file.compact(50, 128 * 1024);
                }
            }
            assertThat(Files.size(directory.resolve("baton.db"))).isLessThan(12_000_000);
        }
    }

    /// Such as a machine that starts before it has asked for the time. Space is freed by version,
    /// not by time.
    @Test
    void theFileStaysSmallAfterTheClockWasSetBack() throws Exception {
        created(Instant.now().minus(Duration.ofDays(1)));
        try (StoreFile file = StoreOpener.open(directory)) {
            update(file, 1);
        }
        created(Instant.now());
        try (StoreFile file = StoreOpener.open(directory)) {
            update(file, 300);
        }
        assertThat(Files.size(directory.resolve("baton.db"))).isLessThan(4_000_000);
    }

    /// As if the file had been created then. The store counts its time from there.
    private void created(Instant time) throws Exception {
        try (StoreFile file = StoreOpener.open(directory)) {
            file.store()
                    .getFileStore()
                    .getStoreHeader()
                    .put("created", Long.toHexString(time.toEpochMilli()));
        }
    }

    private static void update(StoreFile file, int times) {
        MVMap<Object, Document> map =
                file.store().openMap("some", MapTypes.collection(new ChangedKeys()));
        for (int time = 0; time < times; time++) {
            for (int i = 0; i < 100; i++) {
                map.put(i, document(time));
            }
            file.commit();
        }
    }

    /// What a snapshot reads keeps its place, so what is moved would be there twice.
    @Test
    void nothingIsMovedWhileASnapshotIsOpen() throws Exception {
        try (StoreFile file = StoreOpener.open(directory)) {
            MVMap<Object, Document> map =
                    file.store()
                            .openMap(
                                    "databases.baton.some", MapTypes.collection(new ChangedKeys()));
            for (int round = 0; round < 40; round++) {
                for (int i = round % 5; i < 1_000; i += 5) {
                    map.put(i, document(round));
                }
                file.commit();
            }
            try (Snapshot _ = file.snapshot("baton");
                    Snapshot _ = file.snapshot("baton")) {
                assertThat(file.compact(90, 512 * 1024)).isFalse();
            }
            assertThat(file.compact(90, 512 * 1024)).isTrue();
        }
    }

    /// If it were the emptiest, the store would move nothing instead.
    @Test
    void aCommitThatIsTooLargeToBeMovedIsNoCandidate() throws Exception {
        CrashSafeFile file = new CrashSafeFile(directory.resolve("some.db"), 1);
        try (MVStore store =
                new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().open()) {
            MVMap<Object, Document> map =
                    store.openMap("some", MapTypes.collection(new ChangedKeys()));
            for (int i = 0; i < 1_000; i++) {
                map.put(i, new Document("text", "x".repeat(4_000)));
                if (i < 10) {
                    store.commit();
                }
            }
            store.commit();
            file.movesAtOnce(128 * 1024);
            assertThat(file.getRewriteCandidates())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(commit -> assertThat(commit.maxLenLive).isLessThan(128 * 1024));
            file.movesAtOnce(1024 * 1024 * 1024);
            assertThat(file.getRewriteCandidates())
                    .anySatisfy(commit -> assertThat(commit.maxLenLive).isGreaterThan(128 * 1024));
        }
    }

    @Test
    void aDamagedFileIsRejectedUnchanged() throws Exception {
        StoreOpener.open(directory).close();
        Path path = directory.resolve("baton.db");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(new byte[8192]);
        }
        byte[] before = Files.readAllBytes(path);
        assertThatThrownBy(() -> StoreOpener.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining(path.toString());
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void anotherProgramsFileIsRejected() throws Exception {
        Path path = directory.resolve("baton.db");
        try (MVStore other = MVStore.open(path.toString())) {
            other.openMap("addresses").put("Anna", "Kiel");
        }
        assertThatThrownBy(() -> StoreOpener.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class)
                .hasMessageContaining("another program");
        try (MVStore other = MVStore.open(path.toString())) {
            assertThat(other.openMap("addresses").get("Anna")).isEqualTo("Kiel");
        }
    }

    @Test
    void aNewerBatonsFileIsRejected() throws Exception {
        try (StoreFile file = StoreOpener.open(directory)) {
            file.store().setStoreVersion(99);
            file.commit();
        }
        assertThatThrownBy(() -> StoreOpener.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class)
                .hasMessageContaining("newer Baton");
    }

    @Test
    void anEmptyFileIsInitialized() throws Exception {
        Files.createFile(directory.resolve("baton.db"));
        try (StoreFile file = StoreOpener.open(directory)) {
            assertThat(file.store().getMapNames()).isEmpty();
        }
    }

    private static Document document(int version) {
        return new Document("version", version).append("text", "VoIP, 12 desks. ".repeat(30));
    }
}
