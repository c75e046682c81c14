package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A page in the order of an index reads that page and no more.
class IndexedPagesTest {

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
}
