package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void aPageInTheOrderOfAnIndexReadsOnlyThatPage() {
        MongoCollection<Document> referrals =
                client.getDatabase("pages").getCollection("referrals");
        referrals.createIndex(
                new Document("firm", 1).append("number", 1), new IndexOptions().unique(true));
        referrals.createIndex(new Document("firm", 1).append("people", 1).append("number", 1));
        var all = new ArrayList<Document>();
        for (int i = 0; i < 3000; i++) {
            all.add(
                    new Document("_id", i)
                            .append("firm", "F" + i % 3)
                            .append("people", List.of("U" + i % 2, "U2"))
                            .append("number", i));
        }
        referrals.insertMany(all);

        assertThat(newest(referrals, new Document("firm", "F1"))).containsExactly(2998, 2995, 2992);
        assertThat(newest(referrals, new Document("firm", "F1").append("people", "U0")))
                .containsExactly(2998, 2992, 2986);
        assertThat(
                        newest(
                                referrals,
                                new Document("firm", "F1")
                                        .append("number", new Document("$gt", 2994))))
                .containsExactly(2998, 2995);
        assertThat(
                        newest(
                                referrals,
                                new Document("firm", "F1")
                                        .append("number", new Document("$lt", 1000))))
                .containsExactly(997, 994, 991);
        var people = new Document("$in", List.of("U0", "U1"));
        assertThat(newest(referrals, new Document("firm", "F1").append("people", people)))
                .containsExactly(2998, 2995, 2992);
        assertThat(
                        newest(
                                referrals,
                                new Document("firm", new Document("$in", List.of("F1", "F2")))
                                        .append("people", people)
                                        .append("number", new Document("$lte", 2000))))
                .containsExactly(2000, 1999, 1997);
    }

    @Test
    void twoCommonWordsThatRarelyMeetAreReadWhereTheyMeet() {
        MongoCollection<Document> referrals =
                client.getDatabase("meeting").getCollection("referrals");
        referrals.createIndex(new Document("firm", 1).append("words", 1).append("number", 1));
        referrals.createIndex(new Document("firm", 1).append("keys", 1).append("number", 1));
        var all = new ArrayList<Document>();
        for (int i = 0; i < 3000; i++) {
            var words =
                    i % 500 == 7
                            ? List.of("phone", "oven")
                            : List.of(i % 2 == 0 ? "phone" : "oven");
            all.add(
                    new Document("_id", i)
                            .append("firm", "F")
                            .append("words", words)
                            .append("keys", List.of("P" + i % 5, i < 1000 ? "WON" : "LOST"))
                            .append("number", i));
        }
        referrals.insertMany(all);

        var both = List.of(words("phone", "phones"), words("oven"));
        assertThat(newest(referrals, new Document("firm", "F").append("$and", both)))
                .containsExactly(2507, 2007, 1507);
        assertThat(
                        newest(
                                referrals,
                                new Document("firm", "F")
                                        .append("number", new Document("$lt", 2007))
                                        .append("$and", both)))
                .containsExactly(1507, 1007, 507);
        var theirs = List.of(words("phone"), words("oven"), new Document("keys", "WON"));
        assertThat(newest(referrals, new Document("firm", "F").append("$and", theirs)))
                .containsExactly(507, 7);
        var rare = List.of(new Document("keys", "P3"), new Document("keys", "WON"), words("phone"));
        assertThat(newest(referrals, new Document("firm", "F").append("$and", rare)))
                .containsExactly(998, 988, 978);
    }

    private static Document words(String... words) {
        return new Document("words", new Document("$in", List.of(words)));
    }

    @ParameterizedTest
    @MethodSource("valuesOfOneType")
    void aLowerBoundLeavesOutValuesOfOtherTypes(IntFunction<Object> values) {
        MongoCollection<Document> referrals =
                client.getDatabase("types" + values.apply(0).getClass().getSimpleName())
                        .getCollection("referrals");
        referrals.createIndex(new Document("firm", 1).append("answered", 1));
        var others = Arrays.asList(null, true, "text", new Date(5), new ObjectId(), 7, List.of(1));
        for (int i = 0; i < 100; i++) {
            var answered = i % 2 == 0 ? values.apply(i) : others.get(i / 2 % others.size());
            referrals.insertOne(
                    new Document("_id", i).append("firm", "F").append("answered", answered));
        }
        var query =
                new Document("firm", "F").append("answered", new Document("$gte", values.apply(1)));
        long before = database.documentsRead();
        var newest =
                referrals
                        .find(query)
                        .sort(new Document("answered", -1))
                        .limit(3)
                        .map(found -> found.getInteger("_id"))
                        .into(new ArrayList<>());
        assertThat(newest).containsExactly(98, 96, 94);
        assertThat(database.documentsRead() - before).isEqualTo(3);
    }

    /// They grow with the number.
    static Stream<IntFunction<Object>> valuesOfOneType() {
        return Stream.of(
                number -> new Date(1_000_000L * number + 1_000_000),
                number -> "z%03d".formatted(number),
                number ->
                        new ObjectId(
                                "%024x"
                                        .formatted(
                                                BigInteger.ONE
                                                        .shiftLeft(95)
                                                        .add(BigInteger.valueOf(number)))));
    }

    private static List<Integer> newest(MongoCollection<Document> from, Document query) {
        long before = database.documentsRead();
        var numbers =
                from.find(query)
                        .sort(new Document("number", -1))
                        .limit(3)
                        .map(found -> found.getInteger("number"))
                        .into(new ArrayList<>());
        assertThat(database.documentsRead() - before).isBetween(1L, 3L);
        return numbers;
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
