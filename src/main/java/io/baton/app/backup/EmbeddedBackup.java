package io.baton.app.backup;

import io.baton.backup.BackupHeader;
import io.baton.backup.BackupWriter;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.backup.BackupContent;
import io.baton.mongo.backup.UnfinishedRestore;
import io.baton.mongo.driver.RestoreMark;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import org.bson.RawBsonDocument;

/// A backup of the embedded database: as of one moment, while others write.
public final class EmbeddedBackup {
    private EmbeddedBackup() {}

    /// Writes a whole backup.
    ///
    /// @param name of the database
    /// @throws io.baton.backup.BackupFailure if the database holds a part of a restore only
    /// @throws IOException if the backup can't be written
    public static void write(
            EmbeddedDatabase database, String name, InstantSource clock, OutputStream out)
            throws IOException {
        // Before the snapshot: what was confirmed until then is in it.
        var header = new BackupHeader(clock.instant(), "embedded database");
        try (var snapshot = database.snapshot(name)) {
            var writer = new BackupWriter(out, header);
            snapshot.forEach((collection, bson) -> {
                if (collection.equals(RestoreMark.COLLECTION)
                        && RestoreMark.unfinished(new RawBsonDocument(bson))) {
                    throw UnfinishedRestore.failure();
                }
                if (BackupContent.includes(collection)) {
                    writer.write(collection, bson);
                }
            });
            writer.finish();
        }
    }
}
