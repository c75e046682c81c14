package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that fills up or fails, and works again later.
class DiskGuardTest {
    private static final String ADVICE =
            "Free up space or repair the disk; Baton goes on by itself";

    @TempDir Path directory;

    private final FailingSpace space = new FailingSpace();
    private DiskGuard guard;
    private MongoServer server;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> entries;

    @BeforeEach
    void open() throws IOException {
        open(DiskGuard.open(this::store, space));
    }

    private void open(DiskGuard opened) {
        guard = opened;
        server = new MongoServer(new RecoveringBackend(guard));
        client = MongoClients.create(server.bindAndGetConnectionString());
        database =
                client.getDatabase("baton")
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
        entries = database.getCollection("entries");
    }

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
        guard.close();
    }

    @Test
    void whileTheDiskIsNearlyFullWritesAreRefusedAndReadsGoOn() {
        insert(1);
        space.usable = DiskGuard.RESERVE - 1;
        guard.check();
        assertRefused(2);
        assertThat(guard.problem()).hasMessageContaining("has 7 MB free, and Baton needs 8 MB");
        assertThat(stored()).containsExactly(1);
    }

    @Test
    void anErrorDuringALookEndsNothing() {
        space.usable = 0;
        guard.check();
        space.usable = Long.MAX_VALUE;
        for (var error :
                List.of(
                        new OutOfMemoryError("on purpose"),
                        new NoClassDefFoundError("too"),
                        new IllegalStateException("and this"))) {
            space.error = error;
            guard.check();
            assertRefused(1);
        }
        space.error = null;
        guard.check();
        insert(1);
    }

    @Test
    void onceThereIsRoomWritesAreTakenAgain() {
        space.usable = 0;
        guard.check();
        space.usable = DiskGuard.RESERVE + 1;
        guard.check();
        assertRefused(1);
        space.usable = 2 * DiskGuard.RESERVE;
        guard.check();
        insert(2);
        assertThat(guard.problem()).isNull();
        assertThat(stored()).containsExactly(2);
    }

    @Test
    void afterAFailedWriteTheFileIsOpenedAgainWithAllThatWasConfirmed() {
        insert(1);
        space.broken = true;
        assertRefused(2);
        assertRefused(3);
        guard.check();
        assertRefused(4);
        space.broken = false;
        guard.check();
        insert(5);
        assertThat(stored()).contains(1, 5).doesNotContain(3, 4);
    }

    @Test
    void aDiskThatOnlyFailsTheProbeIsNotTrusted() {
        space.usable = 0;
        guard.check();
        space.usable = Long.MAX_VALUE;
        space.broken = true;
        guard.check();
        assertRefused(1);
        assertThat(guard.problem()).hasMessage("broken on purpose");
    }

    @Test
    void aDiskThatCannotBeAskedIsNotTrusted() {
        space.unknown = true;
        guard.check();
        assertRefused(1);
        space.unknown = false;
        guard.check();
        insert(1);
    }

    @Test
    void onAFullDiskItStartsAndRecovers() throws IOException {
        insert(1);
        close();
        space.broken = true;
        space.usable = 0;
        open(DiskGuard.open(this::store, space));
        assertRefused(2);
        assertThatThrownBy(this::stored).hasMessageContaining(ADVICE);
        space.broken = false;
        space.usable = Long.MAX_VALUE;
        guard.check();
        insert(2);
        assertThat(stored()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 9, 15})
    void aDiskThatIsTooSmallFromTheStartIsNotReady(long megabytes) throws IOException {
        close();
        space.usable = megabytes << 20;
        open(DiskGuard.open(this::store, space));
        assertRefused(1);
        assertThat(DiskTrouble.advice(Objects.requireNonNull(guard.problem())))
                .isEqualTo(
                        "The database's disk has %d MB free, and Baton needs 16 MB. Free up space; Baton goes on by itself."
                                .formatted(megabytes));
        space.usable = DiskGuard.ROOM;
        guard.check();
        insert(2);
        space.usable = DiskGuard.RESERVE;
        guard.check();
        insert(3);
        assertThat(stored()).containsExactly(2, 3);
    }

    @Test
    void aDiskWithRoomThatCannotBeReadStopsTheStart() {
        space.broken = true;
        assertThatThrownBy(() -> DiskGuard.open(this::store, space))
                .isInstanceOf(IOException.class);
        space.broken = false;
    }

    private void assertRefused(int id) {
        assertThatThrownBy(() -> insert(id))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining(ADVICE);
        assertThatThrownBy(() -> database.runCommand(new Document("ping", 1)))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining(ADVICE);
    }

    private void insert(int id) {
        entries.insertOne(new Document("_id", id));
    }

    private Iterable<Integer> stored() {
        return entries.find().map(entry -> entry.getInteger("_id")).into(new ArrayList<>());
    }

    private OpenStore store() throws IOException {
        if (space.broken) {
            throw new IOException("broken on purpose");
        }
        var file = JournaledStore.open(directory);
        var commits = new GroupCommit(new FailingDisk(file), DiskWatch.live());
        return new OpenStore(file, commits, OpenStore.backend(file, commits, new LongAdder()));
    }

    private final class FailingDisk implements Disk {
        private final Disk file;

        FailingDisk(Disk file) {
            this.file = file;
        }

        @Override
        public boolean commit() {
            if (space.broken) {
                throw new UncheckedIOException(new IOException("broken on purpose"));
            }
            return file.commit();
        }

        @Override
        public void sync() {
            file.sync();
        }

        @Override
        public boolean compact(int livePercent, int bytes) {
            return file.compact(livePercent, bytes);
        }
    }

    private static final class FailingSpace implements DiskSpace {
        volatile long usable = Long.MAX_VALUE;
        volatile boolean broken;
        volatile boolean unknown;
        volatile @Nullable Throwable error;

        @Override
        public long usable() throws IOException {
            if (unknown) {
                throw new IOException("no answer");
            }
            return usable;
        }

        @Override
        public void probe() throws IOException {
            if (error instanceof Error serious) {
                throw serious;
            }
            if (error instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            if (broken) {
                throw new IOException("broken on purpose");
            }
        }
    }
}
