package io.baton.mongo.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import io.baton.backup.BackupFile;
import io.baton.backup.BackupHeader;
import io.baton.backup.BackupReader;
import io.baton.backup.BackupWriter;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.driver.ConnectionSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup of a server reads a few bytes at a time, however large the documents are.
class LargeDocumentsTest {
    private static final int MEGABYTE = 1024 * 1024;

    /// Bytes.
    private static final long MOST = 5L * MEGABYTE;

    @TempDir Path directory;

    private EmbeddedDatabase server;
    private long largestAnswer;
    private int answers;

    @BeforeEach
    void open() {
        server = EmbeddedDatabase.open(directory.resolve("server"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void write(String collection, List<Document> documents) {
        try (var client = MongoClients.create(ConnectionSettings.of(server.connectionString()))) {
            documents.forEach(client.getDatabase("baton").getCollection(collection)::insertOne);
        }
    }

    private static Document document(String id, int bytes) {
        return new Document("_id", id).append("text", "x".repeat(bytes));
    }

    private Map<String, Integer> backedUp() throws IOException {
        var file = directory.resolve("large.backup");
        var settings =
                MongoClientSettings.builder(ConnectionSettings.of(server.connectionString()))
                        .addCommandListener(new Answers())
                        .build();
        try (var client = MongoClients.create(settings)) {
            var database = client.getDatabase("baton");
            new BackupFile(file).save(out -> copy(database, new BackupWriter(out, header())));
        }
        var sizes = new HashMap<String, Integer>();
        new BackupReader(file)
                .read((name, bson) ->
                        sizes.put(
                                name + " " + new RawBsonDocument(bson).getString("_id").getValue(),
                                bson.length));
        return sizes;
    }

    private static void copy(MongoDatabase database, BackupWriter writer) throws IOException {
        LiveDatabase.copy(database, writer);
        writer.finish();
    }

    private static BackupHeader header() {
        return new BackupHeader(Instant.EPOCH, "MongoDB");
    }

    private final class Answers implements CommandListener {
        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            var answer = new RawBsonDocument(event.getResponse(), new BsonDocumentCodec());
            largestAnswer = Math.max(largestAnswer, answer.getByteBuffer().remaining());
            answers++;
        }
    }

    @Test
    void largeDocumentsAreReadOneByOne() throws IOException {
        write("imports", ofSize("large", 20, MEGABYTE));
        assertThat(backedUp()).hasSize(20).containsKey("imports large19");
        assertThat(largestAnswer).isBetween((long) MEGABYTE, MOST);
    }

    @Test
    void smallDocumentsAreReadInPages() throws IOException {
        write("firms", ofSize("small", 600, 100));
        assertThat(backedUp()).hasSize(600);
        assertThat(answers).isLessThan(20);
    }

    @Test
    void documentsOfAnySizeAreReadOnce() throws IOException {
        var random = new Random(5);
        write(
                "imports",
                IntStream.range(0, 300)
                        .mapToObj(i -> document("%03d".formatted(i), 1 << random.nextInt(18)))
                        .toList());
        assertThat(backedUp()).hasSize(300);
        assertThat(largestAnswer).isLessThan(MOST);
    }

    @Test
    void aLongHistoryIsReadSegmentBySegment() throws IOException {
        var segments = ofSize("part", 20, MEGABYTE);
        write("segments", segments);
        var ids = segments.stream().map(each -> each.getString("_id")).toList();
        write("referrals", List.of(document("long", 100).append("segments", ids)));
        assertThat(backedUp()).hasSize(21).containsKeys("referrals long", "segments part19");
        assertThat(largestAnswer).isLessThan(MOST);
    }

    private static List<Document> ofSize(String name, int count, int bytes) {
        return IntStream.range(0, count).mapToObj(i -> document(name + i, bytes)).toList();
    }
}
