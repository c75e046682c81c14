package io.baton.embedded;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// The embedded database could not be opened. The message tells the person who starts Baton what is
/// wrong, where, and what to do.
public sealed class DatabaseOpenFailure extends RuntimeException permits DatabaseInUse {

    private static final long serialVersionUID = 1L;

    DatabaseOpenFailure(String message) {
        super(message);
    }

    DatabaseOpenFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// @param marker tells that there was a database
    static DatabaseOpenFailure lost(Path file, Path marker) {
        return new DatabaseOpenFailure(
                "The database file %s is missing or empty, but Baton stored data in it before. Delete %s, then restore a backup or start with an empty database."
                        .formatted(file, marker));
    }

    /// @param journal holds what was written last
    static DatabaseOpenFailure journalMissing(Path journal) {
        return new DatabaseOpenFailure(
                "The file %s is missing. It holds what Baton stored last. Put it back next to the database file, or move the directory away and restore a backup."
                        .formatted(journal));
    }

    static DatabaseOpenFailure unreadable(Path file, Exception cause) {
        return new DatabaseOpenFailure(
                "The database file %s is damaged or isn't Baton's. It was left as it is. Move its directory away, then restore a backup or start with an empty database."
                        .formatted(file),
                cause);
    }

    /// Such as after a restore by root.
    static DatabaseOpenFailure forbidden(Path directory, AccessDeniedException cause) {
        return new DatabaseOpenFailure(
                "This user may not use %s. Run this as the user that Baton runs as; if that is this one, give it the directory with chown -R USER %s."
                        .formatted(cause.getFile(), directory),
                cause);
    }

    static DatabaseOpenFailure foreign(Path file, boolean newer) {
        return new DatabaseOpenFailure(
                newer
                        ? "The database file %s was written by a newer Baton. Start that version."
                                .formatted(file)
                        : "The file %s belongs to another program. It was left as it is. Choose another directory, or set MONGODB_URI to use a MongoDB server."
                                .formatted(file));
    }
}
