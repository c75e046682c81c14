package io.baton.app.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Which database a command is about.
///
/// @param mongoUri null for the embedded database
/// @param name of the database
/// @param data directory of the embedded database
public record DatabasePlace(@Nullable String mongoUri, String name, Path data) {

    /// What to do if it doesn't answer.
    String advice() {
        return mongoUri == null
                ? "See to it that its disk works and that Java has enough memory."
                : "Check that it runs, and MONGODB_URI.";
    }

    /// The address may contain a password.
    @Override
    public String toString() {
        return mongoUri == null ? data.toString() : "MongoDB, database " + name;
    }
}
