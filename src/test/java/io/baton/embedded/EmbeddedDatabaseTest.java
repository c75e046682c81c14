package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir Path directory;

    @Test
    void writesSurviveAReopening() {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            MongoCollection<Document> firms = firms(client);
            firms.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
            firms.insertOne(new Document("_id", 1).append("name", "Nordlicht"));
            firms.updateOne(Filters.eq("_id", 1), Updates.set("city", "Kiel"));
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            assertThat(firms(client).find(Filters.eq("name", "Nordlicht")).first())
                    .isEqualTo(
                            new Document("_id", 1)
                                    .append("name", "Nordlicht")
                                    .append("city", "Kiel"));
            assertThatThrownBy(() -> firms(client).insertOne(new Document("name", "Nordlicht")))
                    .hasMessageContaining("E11000");
        }
    }

    @Test
    void aSecondDatabaseInTheDirectoryFailsWithAdvice() {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
                    .isInstanceOf(DatabaseOpenFailure.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("Another Baton")
                    .hasMessageContaining("MONGODB_URI");
            assertThat(first.connectionString()).contains("@127.0.0.1:");
        }
    }

    @Test
    void closingTwiceIsHarmlessAndFreesTheDirectory() {
        EmbeddedDatabase first = EmbeddedDatabase.open(directory);
        first.close();
        first.close();
        EmbeddedDatabase.open(directory).close();
        assertThat(directory.resolve("baton.db")).exists();
    }

    @Test
    void aForeignFileIsRejectedUnchanged() throws Exception {
        Path file = directory.resolve("baton.db");
        byte[] foreign = "Dear diary, ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, foreign);
        assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("left as it is");
        assertThat(Files.readAllBytes(file)).isEqualTo(foreign);
    }

    private static MongoCollection<Document> firms(MongoClient client) {
        return client.getDatabase("baton").getCollection("firms");
    }
}
