package io.baton.embedded;

import java.util.function.LongSupplier;

/// When a checkpoint is due, and how much the compaction moves between two.
final class CheckpointSchedule {

    /// Bytes of changed pages, or of journal, that make a checkpoint due.
    private static final int MUCH = 8 * 1024 * 1024;

    /// Bytes of changed pages, or of journal, for which writers wait while a checkpoint can't keep
    /// up. The pages are in memory. So is the journal when the next start after a crash reads it,
    /// perhaps with less memory.
    private static final long TOO_MUCH =
            Math.clamp(Runtime.getRuntime().maxMemory() / 8, 4L * MUCH, 8L * MUCH);

    /// Nanoseconds after which a checkpoint is due even if little has changed.
    private static final long LONG = 5_000_000_000L;

    /// Moves of the compaction between two checkpoints.
    private static final int MOVES = 8;

    private final LongSupplier nanos;
    private long since;
    private int movesLeft;
    private boolean moved;

    /// @param nanos a time that only moves forward, such as [System#nanoTime]
    CheckpointSchedule(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// @param pages bytes of changed pages
    /// @param journal bytes in the journal
    boolean isDue(long pages, long journal) {
        return Math.max(pages, journal) >= MUCH
                || isUnsaved(journal) && nanos.getAsLong() - since >= LONG;
    }

    boolean isLate(long pages, long journal) {
        return Math.max(pages, journal) > TOO_MUCH;
    }

    /// Whether a checkpoint will have something to write.
    ///
    /// @param journal bytes in the journal
    boolean isUnsaved(long journal) {
        return moved || journal > 0;
    }

    void began() {
        moved = false;
    }

    void ended() {
        since = nanos.getAsLong();
        movesLeft = MOVES;
    }

    boolean mayMove() {
        return movesLeft > 0;
    }

    /// @param something whether there was something to move
    void moved(boolean something) {
        movesLeft = something ? movesLeft - 1 : 0;
        moved |= something;
    }
}
