package io.baton.mongo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.baton.backup.BackupFailure;
import io.baton.backup.BackupFile;
import io.baton.backup.BackupHeader;
import io.baton.backup.BackupReader;
import io.baton.backup.BackupWriter;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.mongo.driver.RestoreMark;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two restores into one database, which only a MongoDB server lets happen.
class TwoRestoresTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @TempDir Path directory;

    private EmbeddedDatabase server;
    private MongoClient client;
    private MongoDatabase database;
    private Path file;
    private BackupReader.Contents contents;

    @BeforeEach
    void open() throws IOException {
        server = EmbeddedDatabase.open(directory.resolve("server"));
        client = MongoClients.create(ConnectionSettings.of(server.connectionString()));
        database = client.getDatabase("baton");
        file = directory.resolve("monday.backup");
        contents =
                new BackupFile(file)
                        .save(out -> {
                            var writer = new BackupWriter(out, new BackupHeader(NOW, "MongoDB"));
                            writer.write("words", bson(new Document("_id", "lantern")));
                            writer.finish();
                        });
    }

    private static byte[] bson(Document document) {
        var buffer = new RawBsonDocument(document, new DocumentCodec()).getByteBuffer();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private void restore(Instant now) throws IOException {
        DatabaseRestore.amongOthers(database, InstantSource.fixed(now))
                .restore(new BackupReader(file), contents);
    }

    private long words() {
        return database.getCollection("words").countDocuments();
    }

    private RestoreMark another(Instant now) {
        var mark = new RestoreMark(database);
        assertThat(mark.claim(now, now)).isTrue();
        assertThat(mark.begin(now)).isTrue();
        return mark;
    }

    @Test
    void oneThatRunsKeepsAnotherOutUntilItIsSilentForTwoMinutes() throws IOException {
        var running = another(NOW);
        database.getCollection("words").insertOne(new Document("_id", "of the running one"));
        assertThatThrownBy(() -> restore(NOW.plusSeconds(119)))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("Another restore into this database runs");
        assertThat(database.getCollection("words").find().first())
                .containsEntry("_id", "of the running one");

        running.renew(NOW.plusSeconds(100));
        assertThatThrownBy(() -> restore(NOW.plusSeconds(219))).isInstanceOf(BackupFailure.class);
        restore(NOW.plusSeconds(220));
        assertThat(words()).isEqualTo(1);
        assertThat(running.owned()).isFalse();
        assertThat(running.finish()).isFalse();
        assertThat(running.unfinished()).isFalse();
    }

    @Test
    void oneThatWasOvertakenStopsAndLeavesTheMarkOfTheOther() {
        var other = new RestoreMark(database);
        var begun = new AtomicBoolean();
        var overtaking =
                new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommandName().equals("createIndexes")
                                && begun.compareAndSet(false, true)) {
                            assertThat(other.claim(NOW, NOW)).isTrue();
                            assertThat(other.begin(NOW)).isTrue();
                        }
                    }
                };
        var settings =
                MongoClientSettings.builder(ConnectionSettings.of(server.connectionString()))
                        .addCommandListener(overtaking)
                        .build();
        try (var paused = MongoClients.create(settings)) {
            var restore =
                    DatabaseRestore.amongOthers(
                            paused.getDatabase("baton"), InstantSource.fixed(NOW));
            assertThatThrownBy(() -> restore.restore(new BackupReader(file), contents))
                    .isInstanceOf(BackupFailure.class)
                    .hasMessageContaining("another one took over");
        }
        assertThat(words()).isZero();
        assertThat(other.owned()).isTrue();
    }

    @Test
    void afterOneThatFailedTheNextBeginsAtOnce() throws IOException {
        var missing = new BackupReader(directory.resolve("missing.backup"));
        var restore = DatabaseRestore.amongOthers(database, InstantSource.fixed(NOW));
        assertThatThrownBy(() -> restore.restore(missing, contents))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(new RestoreMark(database).unfinished()).isTrue();
        restore(NOW);
        assertThat(words()).isEqualTo(1);
    }

    @Test
    void oneThatWasInterruptedOnADatabaseOfItsOwnBeginsAnewAtOnce() throws IOException {
        var _ = another(NOW.plusSeconds(3600));
        DatabaseRestore.alone(database, InstantSource.fixed(NOW))
                .restore(new BackupReader(file), contents);
        assertThat(words()).isEqualTo(1);
    }

    @Test
    void dataIsKeptWhetherTheMarkIsMissingOrOnlyClaimed() {
        database.getCollection("words").insertOne(new Document("_id", "kept"));
        assertThatThrownBy(() -> restore(NOW)).hasMessageContaining("isn't empty");
        assertThat(database.getCollection(RestoreMark.COLLECTION).countDocuments()).isZero();

        var claimed = new RestoreMark(database);
        assertThat(claimed.claim(NOW.minus(Duration.ofHours(1)), NOW)).isTrue();
        assertThat(claimed.unfinished()).isFalse();
        assertThatThrownBy(() -> restore(NOW)).hasMessageContaining("isn't empty");
        assertThat(database.getCollection("words").find().first()).containsEntry("_id", "kept");
    }

    @Test
    void theMarkIsRenewedUntilTheEnd() {
        var mark = another(NOW);
        var later = Date.from(NOW.plusSeconds(60));
        try (var _ =
                new Renewals(mark, InstantSource.fixed(later.toInstant()), Duration.ofMillis(20))) {
            await().untilAsserted(() ->
                    assertThat(database.getCollection(RestoreMark.COLLECTION).find().first())
                            .containsEntry("at", later));
        }
    }

    @Test
    void aBackupOfAServerReadsWhatAMajorityHas() throws IOException {
        var concerns = new ArrayList<String>();
        var listener =
                new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommandName().equals("find")) {
                            concerns.add(String.valueOf(event.getCommand().get("readConcern")));
                        }
                    }
                };
        database.getCollection("words").insertOne(new Document("_id", "lantern"));
        var settings =
                MongoClientSettings.builder(ConnectionSettings.of(server.connectionString()))
                        .addCommandListener(listener)
                        .build();
        try (var reader = MongoClients.create(settings)) {
            var other = new BackupFile(directory.resolve("other.backup"));
            var copied =
                    other.save(out -> {
                        var writer = new BackupWriter(out, new BackupHeader(NOW, "MongoDB"));
                        LiveDatabase.copy(reader.getDatabase("baton"), writer);
                        writer.finish();
                    });
            assertThat(copied.of("words")).isEqualTo(1);
        }
        assertThat(concerns).isNotEmpty().allMatch(each -> each.contains("majority"));
    }
}
