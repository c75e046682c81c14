package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the same random changes and queries with and without indexes. The results must be equal,
/// even after the file was closed and reopened.
class IndexedQueriesTest {

    private static final List<Document> INDEXES =
            List.of(
                    new Document("firm", 1).append("due", 1),
                    new Document("firm", 1).append("state", 1).append("number", 1),
                    new Document("due", 1),
                    new Document("unsaid.id", 1),
                    new Document("tags", 1),
                    new Document("firm", 1).append("number", 1),
                    new Document("firm", 1).append("tags", 1).append("number", 1),
                    new Document("firm", 1).append("tags", 1).append("serial", 1),
                    new Document("number", 1));

    @TempDir static Path directory;

    private static EmbeddedDatabase database;
    private static MongoClient client;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabase.open(directory);
        client = MongoClients.create(database.connectionString());
    }

    @AfterAll
    static void close() {
        client.close();
        database.close();
    }

    @RepeatedTest(3)
    void indexesChangeNoResult(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        MongoDatabase baton = client.getDatabase("baton" + repetition.getCurrentRepetition());
        MongoCollection<Document> plain = baton.getCollection("plain");
        MongoCollection<Document> indexed = baton.getCollection("indexed");
        INDEXES.forEach(keys ->
                indexed.createIndex(
                        keys, new IndexOptions().sparse(keys.containsKey("unsaid.id"))));
        for (int i = 0; i < 60; i++) {
            Document document = RandomQueries.document(random).append("_id", i);
            plain.insertOne(new Document(document));
            indexed.insertOne(new Document(document));
        }
        for (int i = 0; i < 60; i++) {
            Document one = new Document("_id", random.nextInt(60));
            Document change = new Document("$set", RandomQueries.document(random));
            plain.updateOne(one, change);
            indexed.updateOne(one, change);
            if (i % 7 == 0) {
                plain.deleteOne(one);
                indexed.deleteOne(one);
            }
        }
        for (int i = 0; i < 150; i++) {
            Document query = RandomQueries.query(random);
            assertThat(ids(indexed, query)).as(query.toJson()).isEqualTo(ids(plain, query));
        }
        for (int i = 0; i < 300; i++) {
            Document query = RandomQueries.query(random);
            String field = List.of("number", "due", "_id", "serial").get(random.nextInt(4));
            Document order = new Document(field, random.nextBoolean() ? 1 : -1);
            int skip = random.nextInt(4);
            assertThat(page(indexed, query, order, skip))
                    .as("%s sorted by %s, skipping %d", query.toJson(), order.toJson(), skip)
                    .isEqualTo(page(plain, query, order, skip));
        }
    }

    /// The values sorted by: documents with equal ones may come in any order.
    private static List<Object> page(
            MongoCollection<Document> from, Document query, Document order, int skip) {
        String field = order.keySet().iterator().next();
        return from.find(query)
                .sort(order)
                .skip(skip)
                .limit(5)
                .map(found ->
                        found.get(field) instanceof Number number
                                ? (Object) (number.doubleValue() + 0.0)
                                : String.valueOf(found.get(field)))
                .into(new ArrayList<>());
    }

    @Test
    void aLateIndexCoversExistingDocumentsAndSurvivesAReopening(@TempDir Path other) {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(other);
                MongoClient writer = MongoClients.create(first.connectionString())) {
            MongoCollection<Document> referrals =
                    writer.getDatabase("baton").getCollection("referrals");
            for (int i = 0; i < 100; i++) {
                referrals.insertOne(new Document("_id", i).append("firm", "F" + i % 10));
            }
            referrals.createIndex(new Document("firm", 1));
            assertThat(ids(referrals, new Document("firm", "F3"))).hasSize(10);
            referrals.updateMany(
                    new Document("firm", "F3"), new Document("$set", new Document("firm", "F4")));
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.open(other);
                MongoClient reader = MongoClients.create(second.connectionString())) {
            MongoCollection<Document> referrals =
                    reader.getDatabase("baton").getCollection("referrals");
            assertThat(ids(referrals, new Document("firm", "F4"))).hasSize(20);
            assertThat(ids(referrals, new Document("firm", "F3"))).isEmpty();
        }
        assertThat(Files.exists(other.resolve("baton.db"))).isTrue();
    }

    @Test
    void anIndexDropsOutdatedKeys() {
        MongoDatabase baton = client.getDatabase("forgetting");
        MongoCollection<Document> referrals = baton.getCollection("referrals");
        referrals.createIndex(new Document("state", 1), new IndexOptions().name("by state"));
        referrals.createIndex(
                new Document("unsaid.id", 1), new IndexOptions().name("unsaid").sparse(true));
        for (int i = 0; i < 10; i++) {
            referrals.insertOne(
                    new Document("_id", i)
                            .append("state", "LOGGED")
                            .append("unsaid", List.of(new Document("id", i))));
        }
        Document change =
                new Document("$set", new Document("state", "OFFERED"))
                        .append("$unset", new Document("unsaid", ""));
        referrals.updateMany(new Document(), change);
        referrals.deleteOne(new Document("_id", 3));
        Document keys =
                baton.runCommand(new Document("validate", "referrals"))
                        .get("keysPerIndex", Document.class);
        assertThat(keys.get("by state", Number.class)).extracting(Number::intValue).isEqualTo(9);
        assertThat(keys.get("unsaid", Number.class)).extracting(Number::intValue).isEqualTo(0);
    }

    private static Set<Object> ids(MongoCollection<Document> from, Document query) {
        return from.find(query).map(it -> it.get("_id")).into(new ArrayList<>()).stream()
                .collect(Collectors.toSet());
    }
}
