package io.baton.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets many writers share one commit and one sync.
///
/// A write changes memory under the read lock and returns when the commit after it is on disk. The
/// commit takes the write lock, so it never falls inside a write. The sync runs outside the lock:
/// meanwhile the next writes gather. Commits never overlap, because the space that one commit frees
/// may be overwritten by the next, and by then must not be needed by what is on disk.
final class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    /// Commits under load between two tidyings.
    private static final int UNTIDIED = 20;

    private final Disk disk;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final Semaphore wanted = new Semaphore(0);
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private volatile CommitBatch gathering = new CommitBatch();
    private volatile CommitBatch syncing = new CommitBatch();
    private volatile boolean closing;
    private volatile @Nullable Throwable failure;
    private int untidied;

    GroupCommit(Disk disk) {
        this.disk = disk;
        syncing.onDisk.complete(null);
        Thread.ofPlatform().name("embedded-commit").daemon().start(this::commitUntilClosed);
    }

    /// Runs the write and waits until it, and all it has seen of others, is on disk.
    ///
    /// A write that throws waits too: "that key exists" must not be told before the one who has it
    /// is safe.
    ///
    /// @throws DiskFailed if the write may be lost, or an earlier one was
    <T> T durably(Supplier<T> write) {
        CommitBatch mine = null;
        gate.readLock().lock();
        try {
            refuseAfterFailure();
            mine = gathering;
            mine.changed = true;
            return write.get();
        } catch (Error | MVStoreException torn) {
            // It may have stopped half way: what is in memory must not reach the disk any more.
            failure = torn;
            throw torn;
        } finally {
            gate.readLock().unlock();
            if (mine != null) {
                await(mine);
            }
        }
    }

    /// Runs a read, and waits until what it may have seen is on disk.
    ///
    /// @throws DiskFailed if what it saw may be lost
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

    /// Runs a change that nobody waits for, undivided by a commit.
    <T> T betweenCommits(Supplier<T> change) {
        gate.readLock().lock();
        try {
            return change.get();
        } finally {
            gate.readLock().unlock();
        }
    }

    private void await(CommitBatch commitBatch) {
        if (!commitBatch.onDisk.isDone() && commitBatch.wanted.compareAndSet(false, true)) {
            wanted.release();
        }
        try {
            commitBatch.onDisk.join();
        } catch (CompletionException e) {
            throw new DiskFailure(e);
        }
    }

    private void refuseAfterFailure() {
        if (closing) {
            throw new IllegalStateException("The embedded database is closed.");
        }
        Throwable earlier = failure;
        if (earlier != null) {
            throw new DiskFailure(earlier);
        }
    }

    private void commitUntilClosed() {
        boolean last;
        do {
            wanted.acquireUninterruptibly();
            last = closing;
            commit();
        } while (!last);
        ended.complete(null);
    }

    @SuppressWarnings("ReferenceEquality") // the very failure that was told before
    private void commit() {
        CommitBatch commitBatch = gathering;
        try {
            boolean written;
            gate.writeLock().lock();
            try {
                commitBatch = gathering;
                syncing = commitBatch;
                gathering = new CommitBatch();
                Throwable earlier = failure;
                if (earlier != null) {
                    throw earlier;
                }
                written = disk.commit();
            } finally {
                gate.writeLock().unlock();
            }
            if (written) {
                disk.sync();
            }
            commitBatch.onDisk.complete(null);
            tidy();
        } catch (Throwable e) {
            if (failure != e) {
                log.error(
                        "The embedded database cannot write; it refuses all writes from now on", e);
            }
            failure = e;
            commitBatch.onDisk.completeExceptionally(e);
        }
    }

    /// Whoever waits goes first, but not for ever: the file would grow.
    private void tidy() {
        untidied++;
        if (!closing && (wanted.availablePermits() == 0 || untidied > UNTIDIED)) {
            untidied = 0;
            disk.compact();
        }
    }

    /// Commits what is left, and refuses all that comes later.
    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            closing = true;
        } finally {
            gate.writeLock().unlock();
        }
        wanted.release();
        ended.join();
    }
}
