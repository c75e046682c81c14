package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After a failure, the file must be free: no one could open it again before the program ends.
class JournaledStoreFailureTest {
    private static final String DOCUMENTS = "databases.baton.entries";

    @TempDir Path parent;

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void afterAFailedCheckpointClosingLetsGoOfTheFile() throws IOException {
        JournaledStore store = withAJournal();
        Path inTheWay = new JournalFiles(data()).path(number(journals(data()).getLast()) + 1);
        Path within = Files.createDirectories(inTheWay.resolve("full"));
        nanos.addAndGet(6_000_000_000L);
        put(store, 3);
        assertThatThrownBy(store::close).hasMessageContaining(inTheWay.toString());
        Files.delete(within);
        Files.delete(inTheWay);
        assertThat(stored(data())).isEqualTo("1 2 3");
    }

    @Test
    void aJournalTooLargeForTheMemoryLeavesTheFileFreeForTheNextTry() throws IOException {
        JournaledStore store = withAJournal();
        Path crashed = CopiedDirectory.of(data(), parent.resolve("copy"));
        store.abandon();
        Path journal = journals(crashed).getFirst();
        byte[] whole = Files.readAllBytes(journal);
        try (var sparse = new RandomAccessFile(journal.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        assertThatThrownBy(() -> JournaledStore.open(crashed)).isInstanceOf(OutOfMemoryError.class);
        Files.write(journal, whole);
        assertThat(stored(crashed)).isEqualTo("1 2");
    }

    /// The syncs after it work, but who knows what they wrote.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void afterASyncOfACheckpointFailedNothingIsStoredBeforeTheNextOpening(int sync)
            throws IOException {
        failsOnce(sync, () -> new UncheckedIOException(new IOException("broken on purpose")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void afterAnErrorInACheckpointNothingIsStoredBeforeTheNextOpening(int sync) throws IOException {
        failsOnce(sync, () -> new OutOfMemoryError("on purpose"));
    }

    private void failsOnce(int sync, Supplier<Throwable> failure) throws IOException {
        var left = new AtomicInteger();
        JournaledStore store =
                JournaledStore.open(
                        data(),
                        nanos::get,
                        (path, cache) -> new FailingFile(path, cache, left, failure));
        put(store, 1);
        put(store, 2);
        nanos.addAndGet(6_000_000_000L);
        left.set(sync);
        // If the sync fails at once, this write hears of it.
        boolean confirmed = catchThrowable(() -> put(store, 3)) == null;
        Awaitility.await().until(() -> left.get() == 0);
        Awaitility.await().until(() -> catchThrowable(() -> store.compact(0, 0)) != null);
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> put(store, 4)).isNotInstanceOf(AssertionError.class);
        }
        assertThatThrownBy(store::close).isNotInstanceOf(AssertionError.class);
        assertThat(stored(data())).isEqualTo(confirmed ? "1 2 3" : "1 2");
    }

    /// Then the database would open without what was stored last, and the next write would delete
    /// it.
    @Test
    void aJournalThatTheDiskDoesNotShowIsNotTakenForMissing() throws IOException {
        JournaledStore store = withAJournal();
        Path crashed = CopiedDirectory.of(data(), parent.resolve("copy"));
        store.abandon();
        for (Path journal : journals(crashed)) {
            Path aside = Files.move(journal, parent.resolve("aside"));
            Files.createSymbolicLink(journal, journal);
            assertThatThrownBy(() -> JournaledStore.open(crashed))
                    .isExactlyInstanceOf(FileSystemException.class);
            Files.move(aside, journal, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(stored(crashed)).isEqualTo("1 2");
    }

    private JournaledStore withAJournal() throws IOException {
        JournaledStore store = JournaledStore.open(data(), nanos::get);
        put(store, 1);
        put(store, 2);
        return store;
    }

    private static void put(JournaledStore store, int id) {
        documents(store).put(id, new Document("_id", id));
        assertThat(store.commit()).isTrue();
        store.sync();
    }

    private static MVMap<Object, Document> documents(JournaledStore store) {
        return store.file()
                .store()
                .openMap(DOCUMENTS, MapTypes.collection(store.file().maps().changes()));
    }

    private static String stored(Path directory) throws IOException {
        try (JournaledStore store = JournaledStore.open(directory)) {
            return String.join(
                    " ", documents(store).keySet().stream().map(String::valueOf).toList());
        }
    }

    private Path data() throws IOException {
        return Files.createDirectories(parent.resolve("data"));
    }

    private static List<Path> journals(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.getFileName().toString().startsWith("baton.journal."))
                    .sorted()
                    .toList();
        }
    }

    private static long number(Path journal) {
        return Long.parseLong(journal.getFileName().toString().substring(14));
    }
}
