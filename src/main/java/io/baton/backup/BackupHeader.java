package io.baton.backup;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;

/// What a backup says about itself.
///
/// @param begun when it was begun: all that was confirmed before is in it
/// @param database the kind of database it was read from, for people
/// @param generation how its documents are stored
public record BackupHeader(Instant begun, String database, Generation generation) {

    /// Of a backup that this build makes.
    public BackupHeader(Instant begun, String database) {
        this(begun, database, Generation.CURRENT);
    }

    Document document() {
        return new Document("begun", Date.from(begun))
                .append("database", database)
                .append("generation", generation.document());
    }

    /// @throws RuntimeException if something is missing
    static BackupHeader read(Document from) {
        return new BackupHeader(
                from.getDate("begun").toInstant(),
                Objects.requireNonNull(from.getString("database")),
                Generation.read(from));
    }
}
