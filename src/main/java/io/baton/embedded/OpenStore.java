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
            RuntimeException failure = disk.abandon(e);
            commits.close();
            throw failure;
        } catch (Error e) {
            disk.abandon();
            commits.close();
            throw e;
        }
    }

    static DurableBackend backend(
            JournaledStore disk, GroupCommit commits, LongAdder documentsRead) {
        return new DurableBackend(disk.file().maps(), commits, documentsRead);
    }

    /// All documents of a database as they are now. Close it, or the file grows.
    Snapshot snapshot(String database) {
        return commits.betweenWrites(() -> disk.file().snapshot(database));
    }

    /// Writes what waits, then closes the files. Leaves them open while a write or a commit still
    /// uses them: the next opening finds what was confirmed. After a failure, memory may hold half
    /// a write, so nothing is written then.
    void close() {
        commits.close();
        if (!commits.ended()) {
            return;
        }
        if (commits.failure() == null) {
            disk.close();
        } else {
            disk.abandon();
        }
    }

    /// Closes the files without another write. What they hold is what the next opening finds.
    ///
    /// @return false if a write or a commit still uses them; then they stay open
    boolean abandon() {
        commits.close();
        if (commits.ended()) {
            disk.abandon();
        }
        return commits.ended();
    }
}
