package io.baton.app.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.baton.backup.BackupFailure;
import io.baton.backup.BackupReader;
import io.baton.backup.Generation;
import io.baton.embedded.DatabaseInUse;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.backup.DatabaseRestore;
import io.baton.mongo.driver.ConnectionSettings;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
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
    /// @throws IOException if the file can't be read to its end a second time
    String run() throws IOException {
        var begun = clock.instant();
        var backup = new BackupReader(file);
        var contents = checked(backup);
        var result = restored(backup, contents);
        return "Restored %s as of %s. It took %d s.%s Start Baton now; it tells the keeper what waits for a decision."
                .formatted(
                        Figures.counts(contents),
                        Figures.time(contents.header().begun()),
                        Duration.between(begun, clock.instant()).toSeconds(),
                        held(result.posts()));
    }

    /// Nothing is written before.
    private BackupReader.Contents checked(BackupReader backup) {
        try {
            var contents = backup.check();
            refuseNewer(contents.header().generation());
            return contents;
        } catch (NoSuchFileException e) {
            throw unread("doesn't exist. Check its name", e);
        } catch (AccessDeniedException e) {
            throw unread("may not be read by this user. Let them, or restore as another one", e);
        } catch (IOException e) {
            throw unread(
                    "can't be read (%s). Copy it to another disk".formatted(Problems.of(e)), e);
        }
    }

    private void refuseNewer(Generation generation) {
        if (!generation.known()) {
            throw new BackupFailure(
                    "%s was made by a newer Baton, and this one doesn't know all that is in it. Nothing was restored; restore it with Baton %s or later."
                            .formatted(file, generation.since()));
        }
    }

    private BackupFailure unread(String why, IOException cause) {
        return new BackupFailure("%s %s; nothing was restored.".formatted(file, why), cause);
    }

    private static String held(long posts) {
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
                return DatabaseRestore.amongOthers(database(client), clock)
                        .restore(backup, contents);
            }
        }
        // Its lock keeps a running Baton out.
        try (var database = EmbeddedDatabase.open(place.data());
                var client =
                        MongoClients.create(ConnectionSettings.of(database.connectionString()))) {
            return DatabaseRestore.alone(database(client), clock).restore(backup, contents);
        } catch (DatabaseInUse e) {
            throw new BackupFailure(
                    "Baton or another command (process %s) uses the database in %s. Stop Baton, and restore into an empty directory as BATON_DATA."
                            .formatted(e.process(), place.data().toAbsolutePath().normalize()),
                    e);
        }
    }

    private MongoDatabase database(MongoClient client) {
        return client.getDatabase(place.name());
    }
}
