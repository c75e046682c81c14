package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.baton.mongo.contract.StorageEngines;
import io.baton.testing.StoppedClock;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Earlier builds stored keys of links in clear.
class EarlierSecretsTest {
    private static final String HEX = "5ec2e7f00d5ec2e7f00d5ec2e7f00d5ec2e7f00d5ec2e7f0";
    private static final String BASE64 = "Zm9vYmFyYmF6cXV4_-Zm9vYmFyYmF6cX";
    private static final String REFERENCE = "ab".repeat(32);

    private final MongoDatabase database = StorageEngines.freshEmbedded();
    private final MongoStores stores =
            MongoStores.open(database, new StoppedClock("2026-11-23T10:00:00Z"));

    static Stream<Document> partsWithAKey() {
        return Stream.of(HEX, BASE64)
                .flatMap(key ->
                        Stream.of(
                                file(key).append("url", null),
                                file(REFERENCE).append("url", "https://b.example/file/" + key),
                                text("link").append("url", "http://localhost:8080/offer/" + key),
                                text("plain").append("words", "See https://b.example/offer/" + key),
                                text("link")
                                        .append(
                                                "url",
                                                "mailto:jo@foo.example?body=https%3A%2F%2Fb.example%2Foffer%2F"
                                                        + key
                                                        + "%0D%0A")));
    }

    @ParameterizedTest
    @MethodSource("partsWithAKey")
    void aKeyInACardIsDropped(Document part) {
        for (var collection : List.of("transcript", "parked")) {
            var card = new Document("summary", "Yours").append("parts", List.of(part, text("x")));
            database.getCollection(collection)
                    .insertOne(new Document("_id", "1").append("card", card).append("why", null));
        }
        stores.upkeep().sweep();
        for (var collection : List.of("transcript", "parked")) {
            assertThat(json(collection))
                    .doesNotContain(HEX, BASE64)
                    .contains("dropped", "Yours", "\"kind\": \"x\"");
        }
    }

    @Test
    void otherCardsStayAsTheyAre() {
        var part = text("link").append("url", "https://b.example/files/a-long-name-of-a-page");
        var card =
                new Document("summary", "Your profile/offers")
                        .append("parts", List.of(part, file(REFERENCE)));
        database.getCollection("transcript")
                .insertOne(new Document("_id", "1").append("card", card));
        stores.upkeep().sweep();
        assertThat(database.getCollection("transcript").find().first())
                .isEqualTo(new Document("_id", "1").append("card", card));
    }

    @Test
    void aTokenThatIsNoHashIsDeleted() {
        var exports = database.getCollection("exports");
        exports.insertOne(new Document("_id", "slack:T1/" + HEX).append("hash", HEX));
        exports.insertOne(new Document("_id", "slack:T1/r").append("hash", REFERENCE));
        stores.upkeep().sweep();
        assertThat(json("exports")).contains(REFERENCE).doesNotContain(HEX);
    }

    @Test
    void aDatabaseOfAnEarlierBuildHoldsNoKeysAfterTheStart(@TempDir Path directory)
            throws Exception {
        try (var earlier = EarlierDatabase.unpacked(directory)) {
            earlier.stores().upkeep().sweep();
            for (var collection : List.of("transcript", "parked", "exports")) {
                var left = earlier.documents(collection).toString();
                assertThat(left).doesNotContainPattern("/(offer|file)/[\\w-]{20}");
                assertThat(left).doesNotContainPattern("key=[\\w-]{20,48}[,}]");
            }
        }
    }

    private static Document file(String key) {
        return new Document("kind", "file").append("name", "partners.csv").append("key", key);
    }

    private static Document text(String kind) {
        return new Document("kind", kind);
    }

    private String json(String collection) {
        var all = new StringBuilder();
        database.getCollection(collection).find().forEach(each -> all.append(each.toJson()));
        return all.toString();
    }
}
