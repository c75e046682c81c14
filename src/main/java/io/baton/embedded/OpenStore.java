package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/// The open database, and what serves it.
record OpenStore(JournaledStore disk, GroupCommit commits, DurableBackend backend) {

    /// @param documentsRead counts the documents that queries read
    /// @throws DatabaseOpenFailure if the file can't be used
    /// @throws IOException if the disk fails
    static OpenStore open(Path directory, LongAdder documentsRead) throws IOException {
        JournaledStore disk = JournaledStore.open(directory);
        GroupCommit commits = new GroupCommit(disk, DiskWatch.live());
        try {
            return new OpenStore(disk, commits, backend(disk, commits, documentsRead));
        } catch (RuntimeException e) {
            RuntimeException failure = disk.file().abandon(e);
            commits.close();
            throw failure;
        }
    }

    static DurableBackend backend(
            JournaledStore disk, GroupCommit commits, LongAdder documentsRead) {
        return new DurableBackend(disk.file().store(), disk.changes(), commits, documentsRead);
    }

    /// All documents of a database as they are now. Close it, or the file grows.
    Snapshot snapshot(String database) {
        return commits.betweenWrites(() -> disk.file().snapshot(database));
    }

    /// Writes what waits, then closes the files. Leaves them open if the disk hangs. After a
    /// failure, memory may hold half a write, so nothing is written then.
    void close() {
        commits.close();
        if (commits.hangs()) {
            return;
        }
        if (commits.failure() == null) {
            disk.close();
        } else {
            disk.abandon();
        }
    }

    /// Closes the files without another write. What they hold is what the next opening finds.
    void abandon() {
        disk.abandon();
        commits.close();
    }
}
