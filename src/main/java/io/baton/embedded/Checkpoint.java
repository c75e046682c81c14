package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// The commit to the store's file that runs in the background, at most one at a time.
final class Checkpoint {
    private final StoreFile file;
    private final JournalFiles journals;
    private final CheckpointSchedule schedule;
    private @Nullable CompletableFuture<@Nullable Void> running;

    Checkpoint(StoreFile file, JournalFiles journals, CheckpointSchedule schedule) {
        this.file = file;
        this.schedule = schedule;
        this.journals = journals;
    }

    /// Waits in a thread of its own for the commit that was begun. Then deletes the journals that
    /// are no longer needed, and creates the one for the checkpoint after this one.
    ///
    /// @param journal the first one that the file won't contain
    void finish(long journal) {
        var end = new CompletableFuture<@Nullable Void>();
        Thread.ofPlatform()
                .name("embedded-checkpoint")
                .daemon()
                .start(() -> {
                    try {
                        file.awaitCommit();
                        journals.deleteBefore(journal);
                        journals.create(journal + 1);
                        end.complete(null);
                    } catch (Throwable e) {
                        end.completeExceptionally(e);
                    }
                });
        // Only now: one that could not start would never end.
        running = end;
    }

    boolean running() {
        return running != null && !running.isDone();
    }

    /// Tells the schedule if one has ended since the last time.
    ///
    /// @throws RuntimeException if it failed
    void notice() {
        if (running != null && running.isDone()) {
            await();
            schedule.ended();
        }
    }

    /// Returns once none is running.
    ///
    /// @throws RuntimeException if the last one failed
    void await() {
        if (running == null) {
            return;
        }
        try {
            var _ = running.join();
            running = null;
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case RuntimeException unchecked -> unchecked;
                case IOException io -> new UncheckedIOException(io);
                case Error error -> throw error;
                case null, default -> e;
            };
        }
    }

    /// Returns once none is running, whether it failed or not.
    void stop() {
        if (running != null) {
            running.handle((_, _) -> true).join();
            running = null;
        }
    }
}
