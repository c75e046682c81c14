package io.baton.mongo.backup;

import com.mongodb.client.MongoDatabase;
import io.baton.backup.BackupFailure;
import io.baton.mongo.driver.RestoreMark;

/// A database that holds only a part of a backup. Nothing may work with it.
public final class UnfinishedRestore {
    private UnfinishedRestore() {}

    /// @throws BackupFailure if the database is one
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public static void refuse(MongoDatabase database) {
        if (new RestoreMark(database).unfinished()) {
            throw failure();
        }
    }

    /// For one that was found in another way.
    public static BackupFailure failure() {
        return new BackupFailure(
                "A restore into this database was interrupted or still runs, so the database holds only a part of the data. Let it end, run it again with the same file, or use another database.");
    }
}
