package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import io.baton.embedded.HangingFile.At;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A disk that never answers: no error, only silence. Then it answers again.
@Timeout(60)
class HangingDiskTest {
    private static final String ADVICE =
            "The database's disk doesn't answer. Repair it, or its connection; Baton goes on by itself.";

    @TempDir Path directory;

    private final AtomicLong nanos = new AtomicLong();
    private final HangingFile disk = new HangingFile();
    private DiskGuard guard;
    private MongoServer server;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> entries;

    @BeforeEach
    void open() throws IOException {
        guard = DiskGuard.open(this::store, disk.space(), new DiskWatch(nanos::get));
        server = new MongoServer(new RecoveringBackend(guard));
        client = MongoClients.create(server.bindAndGetConnectionString());
        database =
                client.getDatabase("baton")
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
        entries = database.getCollection("entries");
        insert(0);
    }

    private OpenStore store() throws IOException {
        var file = JournaledStore.open(directory);
        var commits = new GroupCommit(disk.of(file), new DiskWatch(nanos::get));
        return new OpenStore(file, commits, OpenStore.backend(file, commits, new LongAdder()));
    }

    @AfterEach
    void close() {
        disk.answer();
        client.close();
        server.shutdownNow();
        guard.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMIT", "SYNC"})
    void nothingIsConfirmedAndWaitingWritersAreRefused(At at) {
        disk.hangsAt(at);
        var waiting = IntStream.range(1, 20).mapToObj(id -> async(() -> insert(id))).toList();
        await().until(disk::hanging);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        assertThat(guard.problem()).isNull();

        patienceEnds();
        waiting.forEach(HangingDiskTest::assertRefused);
        assertThat(guard.problem()).as("a slow disk, or a busy machine").isNull();

        alarmIsDue();
        assertThat(DiskTrouble.advice(Objects.requireNonNull(guard.problem()))).isEqualTo(ADVICE);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMIT", "SYNC", "COMPACTION"})
    void meanwhileNewWritesAreRefusedAtOnceAndNotTaken(At at) {
        hang(at);
        for (int id = 100; id < 110; id++) {
            assertRefused(id);
        }
        assertThatThrownBy(() -> database.runCommand(new Document("ping", 1)))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("Baton goes on by itself");

        disk.answer();
        await().until(() -> guard.problem() == null);
        assertThat(stored()).contains(0).allMatch(id -> id < 100);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMIT", "SYNC", "COMPACTION"})
    void onceItAnswersEverythingGoesOn(At at) {
        hang(at);
        guard.check();
        assertThat(guard.problem()).hasMessageContaining("doesn't answer");

        disk.answer();
        await().until(() -> {
            guard.check();
            return guard.problem() == null;
        });
        insert(2);
        assertThat(stored()).contains(0, 2);
    }

    @Test
    void anErrorAfterTheSilenceIsHandledLikeAnyOther() {
        hang(At.SYNC);
        disk.answerWithAnError();
        await().until(() -> {
            guard.check();
            return guard.problem() == null;
        });
        insert(2);
        assertThat(stored()).contains(0, 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROOM", "PROBE"})
    void aLookAtTheDiskThatHangsHoldsNothingUp(At at) {
        if (at == At.PROBE) {
            disk.free(0);
            guard.check();
            disk.free(Long.MAX_VALUE);
        }
        disk.hangsAt(at);
        var check = async(guard::check);
        await().until(disk::hanging);
        alarmIsDue();
        assertThat(guard.problem()).isNotNull();
        assertRefused(1);
        guard.close();
        assertThat(check).isNotDone();

        disk.answer();
        check.join();
        await().until(() -> guard.problem() == null);
        insert(2);
    }

    @Test
    void readsThatDependOnTheSilentDiskAreRefusedToo() {
        hang(At.SYNC);
        assertThatThrownBy(this::stored).hasMessageContaining("Baton goes on by itself");
        disk.answer();
        await().ignoreExceptions().untilAsserted(() -> assertThat(stored()).contains(0));
    }

    @Test
    void closingDoesNotWait() {
        hang(At.COMMIT);
        guard.close();
        assertThat(disk.hanging()).isTrue();
    }

    /// A write waits for the disk, longer than anyone is patient.
    private void hang(At at) {
        disk.hangsAt(at);
        var waiting = async(() -> insert(1));
        await().until(disk::hanging);
        patienceEnds();
        if (at != At.COMPACTION) {
            assertRefused(waiting);
        }
        alarmIsDue();
    }

    private void alarmIsDue() {
        nanos.addAndGet(DiskWatch.HUNG.toNanos());
    }

    private void patienceEnds() {
        nanos.addAndGet(DiskWatch.PATIENCE.toNanos());
    }

    private void assertRefused(int id) {
        assertRefused(async(() -> insert(id)));
    }

    private static void assertRefused(CompletableFuture<?> write) {
        assertThatThrownBy(write::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        refusal -> assertThat(refusal.getCode()).isEqualTo(14031));
    }

    private static CompletableFuture<Boolean> async(Runnable task) {
        return async(() -> {
            task.run();
            return true;
        });
    }

    private static <T> CompletableFuture<T> async(Supplier<T> task) {
        var done = new CompletableFuture<T>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        done.complete(task.get());
                    } catch (RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                });
        return done;
    }

    private void insert(int id) {
        entries.insertOne(new Document("_id", id));
    }

    private List<Integer> stored() {
        return entries.find().map(entry -> entry.getInteger("_id")).into(new ArrayList<>());
    }
}
