package io.baton.embedded;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the database file open while the disk works. While the disk is nearly full or hangs,
/// writes are refused. After a failed write, memory may hold what the disk doesn't, so the file is
/// closed, and opened again once the disk takes data.
final class DiskGuard {
    private static final Logger log = LoggerFactory.getLogger(DiskGuard.class);

    /// Bytes. A checkpoint rarely needs more. If it does, the journal still holds what was
    /// confirmed.
    static final long RESERVE = 8L * 1024 * 1024;

    /// Bytes needed at the start, and after the disk was full: with less, the first writes would
    /// use up what they need.
    static final long ROOM = 2 * RESERVE;

    /// Opens the file.
    interface Opener {
        OpenStore open() throws IOException;
    }

    private final Opener opener;
    private final DiskSpace space;
    private final DiskWatch checks;
    private final Lock checking = new ReentrantLock();
    private volatile @Nullable OpenStore store;
    private volatile @Nullable Throwable problem;
    private boolean started;

    private DiskGuard(Opener opener, DiskSpace space, DiskWatch checks) {
        this.opener = opener;
        this.space = space;
        this.checks = checks;
    }

    static DiskGuard open(Opener opener, DiskSpace space) throws IOException {
        return open(opener, space, DiskWatch.live());
    }

    /// Opens the file. If the disk is full, that can wait until there is room.
    ///
    /// @param checks notices that a look at the disk hangs
    /// @throws DatabaseOpenFailure if the file can't be used
    /// @throws IOException if the disk fails for another reason than being full
    static DiskGuard open(Opener opener, DiskSpace space, DiskWatch checks) throws IOException {
        DiskGuard guard = new DiskGuard(opener, space, checks);
        try {
            guard.store = opener.open();
        } catch (DatabaseOpenFailure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (space.usable() >= ROOM) {
                throw e;
            }
            guard.began(e);
        }
        guard.check();
        guard.started = true;
        return guard;
    }

    /// What can be read now; null if nothing can.
    @Nullable DurableBackend readable() {
        OpenStore open = store;
        return open == null || open.commits().failure() != null ? null : open.backend();
    }

    /// All documents of a database as they are now.
    ///
    /// @throws DiskFailure if nothing can be read now
    Snapshot snapshot(String database) {
        OpenStore open = store;
        if (open == null || open.commits().failure() != null) {
            throw DiskFailure.of(problem());
        }
        return open.snapshot(database);
    }

    /// Why nothing can be written now; null if it can. Never waits for the disk.
    @Nullable Throwable problem() {
        OpenStore open = store;
        if (open != null && open.commits().failure() != null) {
            return open.commits().failure();
        }
        if (open != null && open.commits().hangs()) {
            return DiskWatch.hanging();
        }
        Throwable known = problem;
        return known == null && checks.hangs() ? DiskWatch.hanging() : known;
    }

    /// Looks at the disk. Call about once a second. Hangs while the disk hangs. Throws nothing:
    /// even if this look ran out of memory, the next one may find that the disk works again.
    void check() {
        checking.lock();
        try {
            checks.during(this::look);
        } catch (RuntimeException | Error e) {
            log.error("Could not look at the disk. I'll look again in a second.", e);
        } finally {
            checking.unlock();
        }
    }

    private void look() {
        OpenStore open = store;
        if (open != null && open.commits().failure() != null) {
            store = null;
            began(open.commits().failure());
        } else if (open != null && open.commits().hangs()) {
            began(DiskWatch.hanging());
            return;
        } else {
            open = null;
        }
        try {
            if (open != null) {
                open.abandon();
            }
            long needed = started && problem == null ? RESERVE : ROOM;
            long free = space.usable();
            if (free < needed) {
                began(DiskTrouble.full(free, needed));
            } else if (problem != null) {
                recover();
            }
        } catch (IOException | RuntimeException e) {
            began(e);
        }
    }

    private void recover() throws IOException {
        space.probe();
        if (store == null) {
            store = opener.open();
        }
        problem = null;
        log.info("The embedded database can write to its disk again.");
    }

    private void began(@Nullable Throwable why) {
        boolean first = problem == null;
        problem = why;
        if (first) {
            log.error(
                    "{} Nothing is stored until then. Cause: {}",
                    why == null ? "" : DiskTrouble.advice(why),
                    String.valueOf(why));
        }
    }

    /// Writes what waits, then closes the file. If the disk hangs, it doesn't wait.
    void close() {
        try {
            checks.lock(checking);
        } catch (DiskFailure e) {
            return;
        }
        try {
            OpenStore open = store;
            store = null;
            if (open != null) {
                open.close();
            }
        } finally {
            checking.unlock();
        }
    }
}
