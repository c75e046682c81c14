package io.baton.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The thread that commits: when a writer wants it, and after a move of the idle compaction.
final class CommitLoop {

    /// Without a writer for so long, the file is compacted.
    private static final long IDLE_MILLIS = 200;

    private final BooleanSupplier commit;
    private final BooleanSupplier compaction;
    private final Semaphore wanted = new Semaphore(0);
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private volatile boolean ending;

    /// @param commit returns false if it failed
    /// @param compaction runs while no one writes; returns whether it moved something
    CommitLoop(BooleanSupplier commit, BooleanSupplier compaction) {
        this.commit = commit;
        this.compaction = compaction;
    }

    void start() {
        Thread.ofPlatform().name("embedded-commit").daemon().start(this::run);
    }

    /// Asks for a commit.
    void want() {
        wanted.release();
    }

    /// Asks for the last commit.
    ///
    /// @return completes after it
    CompletableFuture<@Nullable Void> end() {
        ending = true;
        want();
        return ended;
    }

    /// Whether the last commit is over. Later, none begins.
    boolean ended() {
        return ended.isDone();
    }

    private void run() {
        boolean last = false;
        boolean compacting = false;
        while (!last) {
            if (!compacting) {
                wanted.acquireUninterruptibly();
            } else if (!isWantedSoon() && !compaction.getAsBoolean()) {
                compacting = false;
                continue;
            }
            last = ending;
            compacting = commit.getAsBoolean();
        }
        ended.complete(null);
    }

    private boolean isWantedSoon() {
        try {
            return wanted.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // No one interrupts this thread.
            return false;
        }
    }
}
