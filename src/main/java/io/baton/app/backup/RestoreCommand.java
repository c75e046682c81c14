package io.baton.app.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.baton.backup.BackupFailure;
import io.baton.backup.BackupReader;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.backup.DatabaseRestore;
import io.baton.mongo.driver.ConnectionSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// `restore FILE`: into an empty database, of either kind.
final class RestoreCommand {
    private final DatabasePlace place;
    private final Path file;
    private final InstantSource clock;

    RestoreCommand(DatabasePlace place, Path file, InstantSource clock) {
        this.place = place;
        this.file = file;
        this.clock = clock;
    }

    /// @return a sentence for the person who ran it
    /// @throws BackupFailure if it isn't possible
    /// @throws IOException if the file can't be read
    String run() throws IOException {
        var begun = clock.instant();
        var backup = new BackupReader(file);
        var contents = backup.check();
        var result = restored(backup, contents);
        return "Restored %s as of %s. It took %d s.%s Start Baton now; it tells the keeper what waits for a decision."
                .formatted(
                        Figures.counts(contents),
                        Figures.time(contents.header().begun()),
                        Duration.between(begun, clock.instant()).toSeconds(),
                        held(result.posts()));
    }

    private static String held(int posts) {
        return posts == 0
                ? ""
                : " Held: %,d %s that waited to be sent and may have been sent since."
                        .formatted(posts, posts == 1 ? "post" : "posts");
    }

    private DatabaseRestore.Result restored(BackupReader backup, BackupReader.Contents contents)
            throws IOException {
        var uri = place.mongoUri();
        if (uri != null) {
            try (var client = MongoClients.create(ConnectionSettings.of(uri))) {
                var restore = DatabaseRestore.amongOthers(database(client), clock);
                restore.refuseRunning();
                return restore.restore(backup, contents);
            }
        }
        // Its lock keeps a running Baton out.
        try (var database = EmbeddedDatabase.open(place.data());
                var client =
                        MongoClients.create(ConnectionSettings.of(database.connectionString()))) {
            return DatabaseRestore.alone(database(client), clock).restore(backup, contents);
        }
    }

    private MongoDatabase database(MongoClient client) {
        return client.getDatabase(place.name());
    }
}
