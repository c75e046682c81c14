package io.baton.app.backup;

import com.mongodb.client.MongoClients;
import io.baton.backup.BackupFailure;
import io.baton.backup.BackupFile;
import io.baton.backup.BackupHeader;
import io.baton.backup.BackupReader;
import io.baton.backup.BackupWriter;
import io.baton.backup.port.RunningBaton;
import io.baton.embedded.DatabaseInUse;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.backup.LiveDatabase;
import io.baton.mongo.backup.UnfinishedRestore;
import io.baton.mongo.driver.ConnectionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// `backup FILE`: from a MongoDB server, from a Baton that runs on the embedded database, or from
/// the embedded database itself.
final class BackupCommand {
    private final DatabasePlace place;
    private final Path file;
    private final InstantSource clock;

    BackupCommand(DatabasePlace place, Path file, InstantSource clock) {
        this.place = place;
        this.file = file;
        this.clock = clock;
    }

    /// @return a sentence for the person who ran it
    /// @throws BackupFailure if it isn't possible
    /// @throws IOException if the file can't be written, or the connection fails
    String run() throws IOException {
        var begun = clock.instant();
        var uri = place.mongoUri();
        var contents = uri == null ? saveEmbedded() : saveFrom(uri);
        return "Backed up %s as of %s to %s: %s, checked. It took %d s.%s"
                .formatted(
                        Figures.counts(contents),
                        Figures.time(contents.header().begun()),
                        file,
                        Figures.size(Files.size(file)),
                        Duration.between(begun, clock.instant()).toSeconds(),
                        uri == null ? warning() : "");
    }

    /// The backup itself is fine, and someone may wait for it.
    private String warning() throws IOException {
        return RunningBaton.openToken(place.data())
                .map(
                        " Warning: other users of this machine can read %s, and get backups with it. Run chmod 600 on it, and restart Baton for a new token."
                                ::formatted)
                .orElse("");
    }

    private BackupReader.Contents saveFrom(String uri) throws IOException {
        try (var client = MongoClients.create(ConnectionSettings.of(uri))) {
            var database = client.getDatabase(place.name());
            UnfinishedRestore.refuse(database);
            var header = new BackupHeader(clock.instant(), "MongoDB");
            return save(out -> {
                var writer = new BackupWriter(out, header);
                LiveDatabase.copy(database, writer);
                writer.finish();
            });
        }
    }

    private BackupReader.Contents saveEmbedded() throws IOException {
        if (!EmbeddedDatabase.existsIn(place.data())) {
            throw new BackupFailure(
                    "There is no database in %s. Set BATON_DATA to the directory that Baton uses, or MONGODB_URI."
                            .formatted(place.data().toAbsolutePath().normalize()));
        }
        refuseNameOfItsOwn();
        try (var database = EmbeddedDatabase.open(place.data())) {
            return save(out -> EmbeddedBackup.write(database, place.name(), clock, out));
        } catch (DatabaseInUse e) {
            return saveRunning(e);
        }
    }

    /// The next start would replace it.
    private void refuseNameOfItsOwn() throws IOException {
        var directory = file.toAbsolutePath().getParent();
        if (directory != null
                && Files.isDirectory(directory)
                && Files.isSameFile(directory, place.data())
                && file.getFileName().toString().startsWith("baton.")) {
            throw new BackupFailure(
                    "Names that begin with baton. in %s are for Baton's own files. Choose another name, best on another disk."
                            .formatted(directory));
        }
    }

    /// Only while the database is locked: a Baton that was killed leaves its port's file behind,
    /// and by now the port may be another program's.
    private BackupReader.Contents saveRunning(DatabaseInUse why) throws IOException {
        try (var running = RunningBaton.find(place.data()).orElse(null)) {
            if (running == null) {
                throw new BackupFailure(
                        "Baton uses the database in %s and gives no backup now: it is starting or stopping, or another command uses it. Try again in a minute. If that doesn't help, Baton's log says why."
                                .formatted(place.data().toAbsolutePath().normalize()),
                        why);
            }
            return save(running);
        }
    }

    /// An empty backup would hide that the settings name another database.
    private BackupReader.Contents save(BackupFile.Source source) throws IOException {
        var contents = new BackupFile(file).save(source);
        if (contents.counts().isEmpty()) {
            Files.delete(file);
            throw new BackupFailure(
                    "The database is empty (%s). Set BATON_DATA or MONGODB_URI to the one that Baton uses."
                            .formatted(place));
        }
        return contents;
    }
}
