package io.baton.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.driver.ConnectionSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.bson.Document;

/// A copy of a database file by an earlier build, opened with the current engine and stores.
final class EarlierDatabase implements AutoCloseable {
    /// A time after all deadlines, pauses and leases in the file.
    static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    static final InstantSource CLOCK = InstantSource.fixed(NOW);

    private static final String OLDEST = "7a73db7";

    private final EmbeddedDatabase engine;
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoStores stores;

    private EarlierDatabase(Path directory) {
        engine = EmbeddedDatabase.open(directory);
        client = MongoClients.create(ConnectionSettings.of(engine.connectionString()));
        database = client.getDatabase("baton");
        stores = MongoStores.open(database, CLOCK);
    }

    /// @param directory directory for the copy
    static EarlierDatabase unpacked(Path directory) throws IOException {
        return unpacked(directory, OLDEST);
    }

    /// @param directory directory for the copy
    /// @param build commit that wrote the file
    static EarlierDatabase unpacked(Path directory, String build) throws IOException {
        try (var packed = new ZipInputStream(Files.newInputStream(beside(build, "baton.zip")))) {
            var file = Objects.requireNonNull(packed.getNextEntry()).getName();
            Files.copy(packed, directory.resolve(file));
        }
        return new EarlierDatabase(directory);
    }

    /// A file stored beside the database.
    static Path beside(String name) {
        return beside(OLDEST, name);
    }

    static Path beside(String build, String name) {
        var path = "/io/baton/mongo/written-by-%s/%s".formatted(build, name);
        var url = Objects.requireNonNull(EarlierDatabase.class.getResource(path), path);
        return Path.of(URI.create(url.toString()));
    }

    MongoStores stores() {
        return stores;
    }

    /// The documents in the file, sorted by key.
    List<Document> documents(String collection) {
        return StreamSupport.stream(database.getCollection(collection).find().spliterator(), false)
                .sorted(Comparator.comparing(EarlierDatabase::key))
                .toList();
    }

    List<String> keys(String collection) {
        return documents(collection).stream().map(EarlierDatabase::key).toList();
    }

    static String key(Document document) {
        return document.getString("_id");
    }

    @Override
    public void close() {
        stores.close();
        client.close();
        engine.close();
    }
}
