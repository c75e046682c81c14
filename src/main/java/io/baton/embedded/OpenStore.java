package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/// The open database file, and what serves it.
record OpenStore(StoreFile file, GroupCommit commits, DurableBackend backend) {

    /// @param documentsRead counts the documents that queries read
    /// @throws DatabaseOpenFailure if the file can't be used
    /// @throws IOException if the disk fails
    static OpenStore open(Path directory, LongAdder documentsRead) throws IOException {
        StoreFile file = StoreFile.open(directory);
        GroupCommit commits = new GroupCommit(file, DiskWatch.live());
        try {
            return new OpenStore(
                    file, commits, new DurableBackend(file.store(), commits, documentsRead));
        } catch (RuntimeException e) {
            RuntimeException failure = file.abandon(e);
            commits.close();
            throw failure;
        }
    }

    /// All documents of a database as they are now. Close it, or the file grows.
    Snapshot snapshot(String database) {
        return commits.betweenWrites(() -> file.snapshot(database));
    }

    /// Writes what waits, then closes the file. Leaves it open if the disk hangs.
    void close() {
        commits.close();
        if (!commits.hangs()) {
            file.close();
        }
    }

    /// Closes the file without another write. What it holds is what the next opening finds.
    void abandon() {
        file.abandon();
        commits.close();
    }
}
