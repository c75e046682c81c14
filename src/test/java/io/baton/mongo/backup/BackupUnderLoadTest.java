package io.baton.mongo.backup;

import static org.awaitility.Awaitility.await;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.baton.backup.BackupFile;
import io.baton.backup.BackupHeader;
import io.baton.backup.BackupReader;
import io.baton.backup.BackupWriter;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups while documents are written and posts are sent, each restored and compared. More of them
/// with `-Dbaton.backups=50`, the same ones with `-Dbaton.seed=…`.
class BackupUnderLoadTest {
    private static final int BACKUPS = Integer.getInteger("baton.backups", 2);
    private static final long SEED = Long.getLong("baton.seed", System.nanoTime());

    private static final int LONGEST_PAUSE_MILLIS = 80;

    @TempDir Path directory;

    private final InstantSource clock = InstantSource.system();
    private final Random random = new Random(SEED);
    private EmbeddedDatabase source;
    private EmbeddedDatabase target;
    private MongoClient from;
    private MongoClient slow;
    private MongoClient to;

    @BeforeEach
    void open() {
        source = EmbeddedDatabase.open(directory.resolve("source"));
        target = EmbeddedDatabase.open(directory.resolve("target"));
        from = MongoClients.create(ConnectionSettings.of(source.connectionString()));
        var slowly = MongoClientSettings.builder(ConnectionSettings.of(source.connectionString()));
        slow = MongoClients.create(slowly.addCommandListener(new Pauses()).build());
        to = MongoClients.create(ConnectionSettings.of(target.connectionString()));
    }

    @AfterEach
    void close() {
        from.close();
        slow.close();
        to.close();
        source.close();
        target.close();
    }

    @Test
    void aBackupReadInOrderLosesNothingAndSaysNothingTwice() throws Exception {
        backUpUnderLoad(out -> {
            var writer = new BackupWriter(out, new BackupHeader(clock.instant(), "MongoDB"));
            LiveDatabase.copy(slow.getDatabase("baton"), writer);
            writer.finish();
        });
    }

    /// Between two of its reads, the others write, relay and send.
    private final class Pauses implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            try {
                Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aSnapshotLosesNothingAndSaysNothingTwice() throws Exception {
        backUpUnderLoad(this::snapshot);
    }

    private void snapshot(OutputStream out) throws IOException {
        try (var snapshot = source.snapshot("baton")) {
            var writer = new BackupWriter(out, new BackupHeader(clock.instant(), "embedded"));
            snapshot.forEach((name, bson) -> {
                if (BackupContent.includes(name)) {
                    writer.write(name, bson);
                }
            });
            writer.finish();
        }
    }

    /// @param before version of each document that was confirmed before it was begun
    /// @param sent posts that had arrived when it was done
    private record Taken(
            Path file,
            BackupReader.Contents contents,
            Map<String, Long> before,
            Map<String, Integer> sent) {}

    private void backUpUnderLoad(BackupFile.Source backup) throws Exception {
        var taken = new ArrayList<Taken>();
        try (var stores = MongoStores.open(from.getDatabase("baton"), clock);
                var load = new EditionLoad(stores, random.nextLong())) {
            load.start();
            await().until(() -> load.messenger().sent().size() > 20);
            for (int i = 0; i < BACKUPS; i++) {
                Thread.sleep(random.nextInt(300));
                var file = directory.resolve(i + ".backup");
                var before = load.acknowledged();
                var contents = new BackupFile(file).save(backup);
                taken.add(new Taken(file, contents, before, load.messenger().sent()));
            }
        }
        long held = 0;
        for (var each : taken) {
            held += restoreAndCompare(each);
        }
        System.out.printf(
                "seed %d: %d backups, %d posts sent, %d held%n",
                SEED, BACKUPS, taken.getLast().sent().size(), held);
    }

    private long restoreAndCompare(Taken backup) throws IOException {
        var database = to.getDatabase("restored-" + UUID.randomUUID());
        var result =
                DatabaseRestore.alone(database, clock)
                        .restore(new BackupReader(backup.file()), backup.contents());
        try (var restored = MongoStores.open(database, clock)) {
            new RestoredEditions(restored, database).compare(backup.before(), backup.sent());
        }
        return result.posts();
    }
}
