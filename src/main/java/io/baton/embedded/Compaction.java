package io.baton.embedded;

/// Compacts the file between two commits. Waiting writers go first, but not forever, or the file
/// would grow.
final class Compaction {

    /// Commits under load before the file is compacted anyway.
    private static final int LATEST = 20;

    private final Disk disk;
    private final DiskWatch watch;
    private int skipped;

    Compaction(Disk disk, DiskWatch watch) {
        this.disk = disk;
        this.watch = watch;
    }

    /// Call after each commit, from one thread.
    ///
    /// @param idle whether no writer waits
    void run(boolean idle) {
        if (idle || ++skipped > LATEST) {
            skipped = 0;
            watch.during(disk::compact);
        }
    }
}
