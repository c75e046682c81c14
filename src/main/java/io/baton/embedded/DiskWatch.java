package io.baton.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Notices that the disk hangs: one thread works on it, and a step takes too long. A thread in such
/// a step can't be stopped, so the others must not wait for it. A disk that is only slow, or a
/// machine that is, holds writers up but raises no alarm.
final class DiskWatch {

    /// How long a writer waits. Shorter than the two seconds after which Baton stops waiting for
    /// the database, so that the person reads what is wrong.
    static final Duration PATIENCE = Duration.ofMillis(1500);

    /// From then on an operator is told.
    static final Duration HUNG = Duration.ofSeconds(5);

    private static final long POLL_MILLIS = 50;

    private final LongSupplier nanos;
    private volatile boolean working;
    private volatile long since;

    /// @param nanos a time that only moves forward, such as [System#nanoTime]
    DiskWatch(LongSupplier nanos) {
        this.nanos = nanos;
    }

    static DiskWatch live() {
        return new DiskWatch(System::nanoTime);
    }

    /// Runs a step that needs the disk. Steps must not overlap.
    <T> T during(Supplier<T> step) {
        since = nanos.getAsLong();
        working = true;
        try {
            return step.get();
        } finally {
            working = false;
        }
    }

    void during(Runnable step) {
        var _ =
                during(() -> {
                    step.run();
                    return true;
                });
    }

    /// Whether the step that runs now takes so long that an operator must look.
    boolean hangs() {
        return runsFor(HUNG);
    }

    private boolean runsFor(Duration least) {
        return working && nanos.getAsLong() - since >= least.toNanos();
    }

    private void refuseWhileLate(Duration patience) {
        if (runsFor(patience)) {
            throw DiskFailure.of(hanging());
        }
    }

    /// Waits until it is done.
    ///
    /// @throws DiskFailure if it ends with an error, or the disk takes too long
    void await(CompletableFuture<?> done) {
        await(done, PATIENCE);
    }

    /// Waits until it is done, even if the disk is slow.
    ///
    /// @throws DiskFailure if it ends with an error, or the disk hangs
    void awaitUnlessHung(CompletableFuture<?> done) {
        await(done, HUNG);
    }

    private void await(CompletableFuture<?> done, Duration patience) {
        try {
            while (!ended(done)) {
                refuseWhileLate(patience);
            }
        } catch (ExecutionException e) {
            throw DiskFailure.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DiskFailure.of(e);
        }
    }

    private static boolean ended(CompletableFuture<?> done)
            throws ExecutionException, InterruptedException {
        try {
            var _ = done.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /// Runs a task while it has the lock.
    ///
    /// @throws DiskFailure if the disk hangs while it waits for the lock
    <T> T holding(Lock lock, Supplier<T> task) {
        lock(lock);
        try {
            return task.get();
        } finally {
            lock.unlock();
        }
    }

    /// Takes the lock.
    ///
    /// @throws DiskFailure if the disk takes too long
    void lock(Lock lock) {
        try {
            refuseWhileLate(PATIENCE);
            long start = nanos.getAsLong();
            while (!lock.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                refuseWhileLate(PATIENCE);
                // A write that hangs may hold it while no one else works on the disk.
                if (nanos.getAsLong() - start >= HUNG.toNanos()) {
                    throw DiskFailure.of(hanging());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DiskFailure.of(e);
        }
    }

    static IOException hanging() {
        return new DiskTrouble("The database's disk doesn't answer. Repair it, or its connection");
    }
}
