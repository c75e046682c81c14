package io.baton.embedded;

import java.nio.file.Path;

/// Another process has the embedded database open.
public final class DatabaseInUse extends DatabaseOpenFailure {

    private static final long serialVersionUID = 1L;

    private final String process;

    /// @param process its number, as its lock says
    DatabaseInUse(Path directory, String process) {
        super(
                "Another Baton (process %s) is using the database in %s. Stop that one, or set MONGODB_URI so that both use the same MongoDB server."
                        .formatted(known(process), directory));
        this.process = known(process);
    }

    private static String known(String process) {
        return process.isEmpty() ? "unknown" : process;
    }

    /// Its number, or `unknown`.
    public String process() {
        return process;
    }
}
