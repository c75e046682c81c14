package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database file that lost its content is reported. It must not look like a new firm's.
class LostDatabaseTest {
    private static final int ROUNDS = 30;
    private static final int PER_ROUND = 5;

    /// Text that can't be compressed, so that the content fills the file.
    private final Random chance = new Random(1);

    @TempDir Path directory;

    private Path file;

    @BeforeEach
    void aDatabaseWithContent() {
        file = directory.resolve("baton.db");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            for (int i = 0; i < ROUNDS; i++) {
                entries(client).insertMany(List.of(entry(), entry(), entry(), entry(), entry()));
            }
        }
    }

    @Test
    void anEmptiedFileIsReported() throws IOException {
        truncate(0);
        assertReportedWithAdvice();
    }

    @Test
    void aMissingFileIsReported() throws IOException {
        Files.delete(file);
        assertReportedWithAdvice();
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileOverwrittenWithNothingButZerosIsReported() throws IOException {
        Files.write(file, new byte[(int) Files.size(file)]);
        assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class);
    }

    @Test
    void aFileReplacedByANewOneIsReported() throws IOException {
        Files.delete(file);
        new MVStore.Builder().fileName(file.toString()).open().close();
        assertReportedWithAdvice();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30, 50, 70})
    void aTruncatedFileIsReported(int percent) throws IOException {
        truncate(Files.size(file) * percent / 100);
        long before = Files.size(file);
        assertThat(openedComplete()).isFalse();
        assertThat(Files.size(file)).isEqualTo(before);
    }

    /// @return false if the file was refused
    private boolean openedComplete() {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            assertThat(entries(client).countDocuments()).isEqualTo(ROUNDS * PER_ROUND);
            return true;
        } catch (DatabaseOpenFailure e) {
            assertThat(e).hasMessageContaining("then restore a backup");
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 4096, 8192, 12288})
    void aFileCutDownToItsHeaderIsReported(long bytes) throws IOException {
        truncate(bytes);
        assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class);
    }

    @Test
    void withoutTheMarkerItStartsAnew() throws IOException {
        Files.delete(file);
        Files.delete(directory.resolve("baton.created"));
        EmbeddedDatabase.open(directory).close();
        assertThat(file).exists();
    }

    @Test
    void aDatabaseOfAnEarlierBuildGetsAMarkerToo() throws IOException {
        Files.delete(directory.resolve("baton.created"));
        EmbeddedDatabase.open(directory).close();
        truncate(0);
        assertReportedWithAdvice();
    }

    private void assertReportedWithAdvice() {
        assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class)
                .hasMessageContaining("missing or empty")
                .hasMessageContaining("then restore a backup")
                .hasMessageContaining(directory.resolve("baton.created").toString());
    }

    private void truncate(long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    private Document entry() {
        var bytes = new byte[3_000];
        chance.nextBytes(bytes);
        return new Document("text", Base64.getEncoder().encodeToString(bytes));
    }

    private static MongoCollection<Document> entries(MongoClient client) {
        return client.getDatabase("baton").getCollection("entries");
    }
}
