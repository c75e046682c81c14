package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The files are closed while something still uses them.
@Timeout(60)
class OpenStoreTest {
    private static final String DOCUMENTS = "databases.baton.entries";

    @TempDir Path directory;

    private final AtomicLong nanos = new AtomicLong();
    private final HangingFile disk = new HangingFile();

    /// Such as a new index on many documents, when the program is told to stop.
    @Test
    void closingDuringALongWriteStoresNoHalfOfIt() throws Exception {
        OpenStore open = open();
        put(open, 1, 1);
        var halfWay = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var writing =
                async(() ->
                        open.commits()
                                .durably(() -> {
                                    documents(open).put(2, new Document("version", 2));
                                    halfWay.countDown();
                                    awaitUninterrupted(goOn);
                                    documents(open).put(3, new Document("version", 2));
                                    return true;
                                }));
        halfWay.await();
        var closing = async(open::close);
        await().until(() -> {
            nanos.addAndGet(DiskWatch.HUNG.toNanos());
            return closing.isDone();
        });
        assertThat(storedInACopy()).isEqualTo("1");
        goOn.countDown();
        assertThat(writing.handle((_, _) -> true).join()).isTrue();
    }

    @Test
    void closingWaitsForASlowDisk() throws Exception {
        OpenStore open = open();
        put(open, 1, 1);
        disk.hangsAt(HangingFile.At.SYNC);
        var writing = async(() -> put(open, 2, 2));
        await().until(disk::hanging);
        nanos.addAndGet(DiskWatch.PATIENCE.toNanos());
        var closing = async(open::close);
        assertThat(closing).isNotDone();
        assertThat(open.disk().file().store().isClosed()).isFalse();
        disk.answer();
        closing.join();
        assertThat(open.disk().file().store().isClosed()).isTrue();
        assertThat(writing.handle((_, _) -> true).join()).isTrue();
        assertThat(storedInACopy()).isEqualTo("1 2");
    }

    private OpenStore open() throws IOException {
        JournaledStore file = JournaledStore.open(data(), nanos::get);
        var commits = new GroupCommit(disk.of(file), new DiskWatch(nanos::get));
        return new OpenStore(file, commits, OpenStore.backend(file, commits, new LongAdder()));
    }

    private Path data() throws IOException {
        return Files.createDirectories(directory.resolve("data"));
    }

    private static void put(OpenStore open, int id, int version) {
        var _ =
                open.commits()
                        .durably(() -> documents(open).put(id, new Document("version", version)));
    }

    private static MVMap<Object, Document> documents(OpenStore open) {
        return open.disk()
                .file()
                .store()
                .openMap(DOCUMENTS, MapTypes.collection(open.disk().file().maps().changes()));
    }

    private String storedInACopy() throws IOException {
        Path copy = Files.createDirectories(directory.resolve("copy"));
        try (Stream<Path> files = Files.list(data())) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(each.getFileName()));
            }
        }
        try (JournaledStore store = JournaledStore.open(copy)) {
            MVMap<Object, Document> documents =
                    store.file()
                            .store()
                            .openMap(DOCUMENTS, MapTypes.collection(store.file().maps().changes()));
            return String.join(" ", documents.keySet().stream().map(String::valueOf).toList());
        }
    }

    private static CompletableFuture<Void> async(Runnable task) {
        var done = new CompletableFuture<Void>();
        Thread.ofPlatform()
                .start(() -> {
                    try {
                        task.run();
                        done.complete(null);
                    } catch (RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                });
        return done;
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
