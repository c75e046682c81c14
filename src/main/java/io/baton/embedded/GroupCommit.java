package io.baton.embedded;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets many writers share one commit and one sync.
///
/// A write changes memory under the read lock and returns once the next commit is on disk. A commit
/// takes the write lock, so it never falls inside a write. The sync runs outside the lock, while
/// the next writes gather. Commits never overlap: the next commit may overwrite space that this one
/// frees, and until this one is on disk, the disk still needs that space.
final class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private final Disk disk;
    private final DiskWatch watch;
    private final Compaction compaction;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final CommitLoop commitLoop = new CommitLoop(this::commit, this::compactedWhileIdle);
    private volatile CommitBatch gathering = new CommitBatch();
    private volatile CommitBatch syncing = new CommitBatch();
    private volatile boolean closing;
    private final LastFailure failure = new LastFailure();

    GroupCommit(Disk disk, DiskWatch watch) {
        this.disk = disk;
        this.watch = watch;
        compaction = new Compaction(disk, watch);
        syncing.onDisk.complete(null);
        commitLoop.start();
    }

    /// Runs a write, and waits until its changes and everything it read are on disk.
    ///
    /// A write that throws waits too: the caller must not hear "key exists" before the document
    /// with that key is safe.
    ///
    /// @throws DiskFailure if this write or an earlier one may be lost, or the disk hangs
    <T> T durably(Supplier<T> write) {
        return writing(write, this::await);
    }

    /// Runs a write that doesn't wait for the disk. It's there before any later one.
    ///
    /// @throws DiskFailure if an earlier write may be lost, or the disk hangs
    <T> T beforeLater(Supplier<T> write) {
        return writing(write, _ -> {});
    }

    private <T> T writing(Supplier<T> write, Consumer<CommitBatch> end) {
        CommitBatch batch = null;
        watch.lock(gate.readLock());
        try {
            refuseAfterFailure();
            batch = gathering;
            batch.changed = true;
            return write.get();
        } catch (Error | MVStoreException e) {
            // The write may have stopped halfway, so memory must not reach the disk any more.
            var _ = failure.remember(e);
            throw e;
        } finally {
            gate.readLock().unlock();
            if (batch != null) {
                end.accept(batch);
            }
        }
    }

    /// Runs a read, and waits until everything it may have read is on disk.
    ///
    /// @throws DiskFailure if what it read may be lost, or the disk hangs
    <T> T readDurably(Supplier<T> read) {
        T seen = read.get();
        CommitBatch later = gathering;
        CommitBatch earlier = syncing;
        if (later.changed) {
            await(later);
        }
        await(earlier);
        return seen;
    }

    /// Runs a change that no commit may split, and doesn't wait for the disk.
    ///
    /// @throws DiskFailure if the disk hangs
    <T> T betweenCommits(Supplier<T> change) {
        return watch.holding(gate.readLock(), change);
    }

    /// Runs something that sees no write half done. Writers wait for it, so it must be quick.
    ///
    /// @throws DiskFailure if the disk hangs
    <T> T betweenWrites(Supplier<T> look) {
        return watch.holding(gate.writeLock(), look);
    }

    @Nullable Throwable failure() {
        return failure.get();
    }

    /// Whether the disk doesn't answer now.
    boolean hangs() {
        return watch.hangs();
    }

    private void await(CommitBatch batch) {
        if (!batch.onDisk.isDone() && batch.wanted.compareAndSet(false, true)) {
            commitLoop.want();
        }
        watch.await(batch.onDisk);
    }

    private void refuseAfterFailure() {
        if (closing) {
            throw new IllegalStateException("The embedded database is closed.");
        }
        failure.refuse();
    }

    /// @return whether a commit will free space
    private boolean compactedWhileIdle() {
        try {
            return compaction.whileIdle();
        } catch (Throwable e) {
            remember(e);
            return false;
        }
    }

    /// @return false if it failed
    private boolean commit() {
        CommitBatch batch = gathering;
        try {
            boolean written;
            // A write that hangs, because it reads from the disk, keeps this lock from us.
            watch.during(gate.writeLock()::lock);
            try {
                batch = gathering;
                syncing = batch;
                gathering = new CommitBatch();
                failure.rethrow();
                written = watch.during(disk::commit);
            } finally {
                gate.writeLock().unlock();
            }
            if (written) {
                watch.during(disk::sync);
            }
            batch.onDisk.complete(null);
            if (!closing) {
                compaction.afterWrites();
            }
            return true;
        } catch (Throwable e) {
            remember(e);
            batch.onDisk.completeExceptionally(e);
            return false;
        }
    }

    private void remember(Throwable cause) {
        if (failure.remember(cause)) {
            log.error("Could not store the last writes. Unconfirmed ones may be lost.", cause);
        }
    }

    /// Commits what is left, and refuses later writes. If the disk hangs, it doesn't wait.
    @Override
    public void close() {
        boolean again = closing;
        closing = true;
        try {
            // The last commit waits for the writes that have begun.
            watch.awaitUnlessHung(commitLoop.end());
        } catch (DiskFailure e) {
            if (!again) {
                log.warn("The disk doesn't answer, so the last writes may be lost.");
            }
        }
    }

    /// Whether neither a write nor a commit uses the files any more. Only then may they be closed.
    boolean ended() {
        return commitLoop.ended();
    }
}
