package io.baton.embedded;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the database file open while the disk works. While the disk is nearly full, writes are
/// refused. After a failed write, memory may hold what the disk doesn't, so the file is closed, and
/// opened again once the disk takes data.
final class DiskGuard {
    private static final Logger log = LoggerFactory.getLogger(DiskGuard.class);

    /// Bytes. A commit, and the moves after it, need much less.
    static final long RESERVE = 8L * 1024 * 1024;

    /// Opens the file.
    interface Opener {
        OpenStore open() throws IOException;
    }

    private final Opener opener;
    private final DiskSpace space;
    private volatile @Nullable OpenStore store;
    private volatile @Nullable Throwable problem;

    private DiskGuard(Opener opener, DiskSpace space) {
        this.opener = opener;
        this.space = space;
    }

    /// Opens the file. If the disk is full, that can wait until there is room.
    ///
    /// @throws DatabaseOpenFailure if the file can't be used
    /// @throws IOException if the disk fails for another reason than being full
    static DiskGuard open(Opener opener, DiskSpace space) throws IOException {
        DiskGuard guard = new DiskGuard(opener, space);
        try {
            guard.store = opener.open();
        } catch (DatabaseOpenFailure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (space.usable() >= RESERVE) {
                throw e;
            }
            guard.began(e);
        }
        guard.check();
        return guard;
    }

    /// What can be read now; null if nothing can.
    @Nullable DurableBackend readable() {
        OpenStore open = store;
        return open == null || open.commits().failure() != null ? null : open.backend();
    }

    /// Why nothing can be written now; null if it can.
    @Nullable Throwable problem() {
        OpenStore open = store;
        return open != null && open.commits().failure() != null
                ? open.commits().failure()
                : problem;
    }

    /// Looks at the disk. Call about once a second.
    synchronized void check() {
        OpenStore open = store;
        if (open != null && open.commits().failure() != null) {
            store = null;
            began(open.commits().failure());
        } else {
            open = null;
        }
        try {
            if (open != null) {
                open.abandon();
            }
            long needed = problem == null ? RESERVE : 2 * RESERVE;
            if (space.usable() < needed) {
                began(new IOException("less than %d MB are free".formatted(needed >> 20)));
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
                    "The embedded database can't write to its disk, so nothing more is stored. Free"
                            + " up space or repair the disk; Baton goes on by itself. Cause: {}",
                    String.valueOf(why));
        }
    }

    /// Writes what waits, then closes the file.
    synchronized void close() {
        OpenStore open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }
}
