package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of several indexes, a query reads the one with the fewest entries for it. The order of the
/// indexes and of the conditions makes no difference.
class IndexChoiceTest {

    private static final int MANY = 900;

    private static final List<Document> INDEXES =
            List.of(
                    new Document("firm", 1).append("tags", 1).append("number", 1),
                    new Document("firm", 1).append("keys", 1).append("number", 1),
                    new Document("firm", 1).append("partner", 1),
                    new Document("firm", 1).append("number", 1),
                    new Document("firm", 1).append("person", 1).append("acted", 1));

    @TempDir static Path directory;

    private static EmbeddedDatabase database;
    private static MongoClient client;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabase.open(directory);
        client = MongoClients.create(database.connectionString());
        fill("declared", INDEXES);
        fill("reversed", INDEXES.reversed());
    }

    @AfterAll
    static void close() {
        client.close();
        database.close();
    }

    /// Of a hundred documents, one has the rare partner. Ninety have the key `open`.
    private static void fill(String collection, List<Document> indexes) {
        var documents = documents(collection);
        indexes.forEach(documents::createIndex);
        documents.insertMany(
                IntStream.range(0, MANY)
                        .mapToObj(i ->
                                new Document("_id", i)
                                        .append("firm", "F")
                                        .append("number", i)
                                        .append("keys", i % 10 == 0 ? "won" : "open")
                                        .append("partner", i % 100 == 7 ? "rare" : "common")
                                        .append("person", "U" + i % 50)
                                        .append("acted", i % 30)
                                        .append("tags", i % 5 == 0 ? List.of() : List.of("a", "b")))
                        .toList());
    }

    private static MongoCollection<Document> documents(String collection) {
        return client.getDatabase("baton").getCollection(collection);
    }

    static Stream<Document> queries() {
        var rare = new Document("partner", "rare");
        var open = new Document("keys", "open");
        var last = new Document("number", new Document("$gte", MANY - 9));
        var one = new Document("person", "U7");
        var lately = new Document("acted", new Document("$gte", 0));
        return Stream.of(
                        List.of(open, rare),
                        List.of(rare, open),
                        List.of(
                                new Document("keys", new Document("$in", List.of("open", "x"))),
                                rare),
                        List.of(open, last),
                        List.of(one, lately, rare),
                        List.of(new Document("number", new Document("$lt", MANY)), rare),
                        List.of(open, new Document("keys", "lost")))
                .map(all -> new Document("firm", "F").append("$and", all));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theIndexWithTheFewestEntriesIsReadHoweverIndexesAndConditionsAreOrdered(Document query) {
        assertThat(read("declared", query)).isLessThanOrEqualTo(9);
        assertThat(read("reversed", query)).isEqualTo(read("declared", query));
    }

    /// Also if the answer is sorted as no index sorts it.
    @ParameterizedTest
    @MethodSource("queries")
    void aPageInAnotherOrderReadsItToo(Document query) {
        long before = database.documentsRead();
        documents("declared")
                .find(query)
                .sort(new Document("acted", 1))
                .limit(3)
                .into(new ArrayList<>());
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(9);
    }

    /// An index has no entry for an empty array.
    @ParameterizedTest
    @ValueSource(strings = {"declared", "reversed"})
    void documentsWithAnEmptyArrayAreFoundHoweverTheIndexesAreOrdered(String collection) {
        var all = documents(collection).find(new Document("firm", "F")).into(new ArrayList<>());
        assertThat(all).hasSize(MANY);
    }

    private static long read(String collection, Document query) {
        long before = database.documentsRead();
        documents(collection).find(query).into(new ArrayList<>());
        return database.documentsRead() - before;
    }
}
