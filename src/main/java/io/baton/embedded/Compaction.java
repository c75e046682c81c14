package io.baton.embedded;

/// Compacts the file between commits: thoroughly while no one writes, and under load so far that
/// the file doesn't grow without end.
final class Compaction {

    /// Commits under load between two moves.
    private static final int INTERVAL = 2;

    /// Bytes moved at a time. Writers wait meanwhile, so it's little.
    private static final int MOVED_AT_ONCE = 512 * 1024;

    /// While no one writes, unused space is freed until about half of the file is live.
    private static final int LIVE_PERCENT_IDLE = 50;

    private static final int LIVE_PERCENT_LOADED = 30;

    private final Disk disk;
    private final DiskWatch watch;
    private int skipped;

    Compaction(Disk disk, DiskWatch watch) {
        this.disk = disk;
        this.watch = watch;
    }

    /// Call after each commit with writes, from one thread.
    void afterWrites() {
        if (++skipped >= INTERVAL) {
            skipped = 0;
            var _ = moved(LIVE_PERCENT_LOADED);
        }
    }

    /// Call while no one writes, from the same thread.
    ///
    /// @return whether a commit and another call will free more space
    boolean whileIdle() {
        return moved(LIVE_PERCENT_IDLE);
    }

    private boolean moved(int livePercent) {
        return watch.during(() -> disk.compact(livePercent, MOVED_AT_ONCE));
    }
}
