package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full. Skipped where no small file system can be mounted.
class FullDiskTest {
    private static final int MEGABYTES = 40;

    @TempDir Path directory;

    private final List<Integer> confirmed = new ArrayList<>();
    private SmallDisk disk;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.mounted(directory.resolve("small"), MEGABYTES);
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void whatWasConfirmedBeforeTheDiskWasFullIsThereAfterwards() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(disk.directory());
                MongoClient client = MongoClients.create(database.connectionString())) {
            insert(client, 1);
            disk.fill(0);
            await().atMost(Duration.ofSeconds(10)).until(() -> !database.writable());
            assertThatThrownBy(() -> insert(client, 2)).isInstanceOf(MongoException.class);
            disk.free();
            await().atMost(Duration.ofSeconds(10)).until(database::writable);
            insert(client, 3);
            assertThat(stored(client)).containsExactlyElementsOf(confirmed);
        }
    }

    @Test
    void writersThatFillTheDiskThemselvesLoseNothing() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(disk.directory());
                MongoClient client = MongoClients.create(database.connectionString())) {
            disk.fill(200_000);
            insertUntilRefused(client);
            await().atMost(Duration.ofSeconds(10)).until(() -> !database.writable());
            disk.free();
            await().atMost(Duration.ofSeconds(10)).until(database::writable);
            insert(client, -1);
            assertThat(stored(client)).containsAll(confirmed);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(disk.directory());
                MongoClient client = MongoClients.create(database.connectionString())) {
            assertThat(stored(client)).containsAll(confirmed);
        }
    }

    @Test
    void itStartsOnAFullDiskAndRecovers() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(disk.directory());
                MongoClient client = MongoClients.create(database.connectionString())) {
            insert(client, 1);
        }
        disk.fill(0);
        startsAndRecovers();
    }

    @Test
    void itStartsForTheFirstTimeOnAFullDiskAndRecovers() throws Exception {
        disk.fill(0);
        startsAndRecovers();
        assertThat(Files.exists(disk.directory().resolve("baton.created"))).isTrue();
    }

    private void startsAndRecovers() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(disk.directory());
                MongoClient client = MongoClients.create(database.connectionString())) {
            assertThat(database.writable()).isFalse();
            assertThatThrownBy(() -> insert(client, 2)).hasMessageContaining("Free up space");
            disk.free();
            await().atMost(Duration.ofSeconds(10)).until(database::writable);
            insert(client, 3);
            assertThat(stored(client)).containsExactlyElementsOf(confirmed);
        }
    }

    private void insertUntilRefused(MongoClient client) {
        for (int i = 0; ; i++) {
            try {
                insert(client, i);
            } catch (MongoException e) {
                return;
            }
        }
    }

    private void insert(MongoClient client, int id) {
        entries(client).insertOne(new Document("_id", id).append("text", "x".repeat(5_000)));
        confirmed.add(id);
    }

    private static List<Integer> stored(MongoClient client) {
        return entries(client).find().map(each -> each.getInteger("_id")).into(new ArrayList<>());
    }

    private static MongoCollection<Document> entries(MongoClient client) {
        return client.getDatabase("baton").getCollection("entries");
    }
}
