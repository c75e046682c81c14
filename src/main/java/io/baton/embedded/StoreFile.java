package io.baton.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// The file with all collections, and how it is written to disk.
final class StoreFile implements Disk, AutoCloseable {
    private static final String NAME = "baton.db";

    /// Exists once the directory has held a database.
    private static final String MARKER = "baton.created";

    /// Raise this when the format changes so that an older Baton can't read the file.
    private static final int FORMAT = 1;

    private static final int CACHE_MEGABYTES = 24;

    /// Bytes. A commit rewrites every changed page, so small pages are cheaper.
    private static final int PAGE = 4 * 1024;

    /// Old commits are overwritten by number, not by age. After a crash, the store finds the newest
    /// by following a chain from the file's header. The header may be twenty commits old, so none
    /// of those may be gone.
    private static final int COMMITS_KEPT = 32;

    private final Path path;
    private final CrashSafeFile file;
    private final MVStore store;
    private final AtomicInteger snapshots = new AtomicInteger();

    private StoreFile(Path path, CrashSafeFile file, MVStore store) {
        this.path = path;
        this.file = file;
        this.store = store;
    }

    static boolean existsIn(Path directory) {
        return Files.exists(directory.resolve(NAME)) || Files.exists(directory.resolve(MARKER));
    }

    /// @throws DatabaseOpenFailure if the file is damaged or has lost its content, or was written
    ///   by another program or a newer Baton
    static StoreFile open(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        boolean expected = Files.exists(directory.resolve(MARKER));
        boolean empty = !Files.exists(path) || Files.size(path) == 0;
        if (expected && empty) {
            throw DatabaseOpenFailure.lost(path, directory.resolve(MARKER));
        }
        try {
            StoreFile storeFile = open(directory, path, expected);
            OwnerOnly.restrict(directory);
            return storeFile;
        } catch (IOException | RuntimeException e) {
            if (empty) {
                // Half a new file would look damaged.
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    private static StoreFile open(Path directory, Path path, boolean expected) throws IOException {
        long promised = Truncation.promisedVersion(path);
        CrashSafeFile file = new CrashSafeFile(path, CACHE_MEGABYTES);
        MVStore store = open(path, file);
        StoreFile storeFile = new StoreFile(path, file, store);
        int format = store.getStoreVersion();
        boolean blank = format == 0 && store.getMapNames().isEmpty();
        if (blank && !expected) {
            storeFile.initialize(directory);
        } else if (format != FORMAT) {
            store.closeImmediately();
            throw blank
                    ? DatabaseOpenFailure.lost(path, directory.resolve(MARKER))
                    : DatabaseOpenFailure.foreign(path, format > FORMAT);
        }
        if (store.getCurrentVersion() < promised || Truncation.of(store, Files.size(path))) {
            store.closeImmediately();
            throw DatabaseOpenFailure.unreadable(path, new IOException("its end is missing"));
        }
        mark(directory);
        return storeFile;
    }

    private static void mark(Path directory) {
        try {
            Files.createFile(directory.resolve(MARKER));
        } catch (IOException ignored) {
            // It exists, or the next start creates it.
        }
    }

    private static MVStore open(Path path, CrashSafeFile file) {
        MVStore store;
        try {
            store =
                    new MVStore.Builder()
                            .adoptFileStore(file)
                            .pageSplitSize(PAGE)
                            // Both lines are needed: a full buffer would commit inside a write.
                            .autoCommitDisabled()
                            .autoCommitBufferSize(0)
                            .open();
        } catch (MVStoreException e) {
            throw unreadable(path, e);
        }
        store.setRetentionTime(0);
        store.setVersionsToKeep(COMMITS_KEPT);
        return store;
    }

    MVStore store() {
        return store;
    }

    /// All documents of a database as they are now. The caller keeps writers away.
    Snapshot snapshot(String database) {
        return Snapshot.of(store, database, snapshots);
    }

    @Override
    public boolean commit() {
        return store.commit() >= 0;
    }

    @Override
    public void sync() {
        store.sync();
    }

    /// A changed page is written elsewhere, and its old place stays occupied until all pages
    /// written with it have moved too. So this moves the last live pages out of mostly dead chunks.
    /// The next commit writes them. While a snapshot needs the old places, moving would only add
    /// new ones.
    @Override
    public boolean compact(int livePercent, int bytes) {
        if (snapshots.get() > 0) {
            return false;
        }
        file.movesAtOnce(bytes);
        return store.compact(livePercent, bytes);
    }

    /// A new file is durable only once its directory entry is.
    private void initialize(Path directory) {
        try {
            store.setStoreVersion(FORMAT);
            commit();
            sync();
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException ignored) {
            // Windows can't sync a directory, and needn't.
        }
    }

    private static RuntimeException unreadable(Path path, MVStoreException e) {
        return e.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                ? e
                : DatabaseOpenFailure.unreadable(path, e);
    }

    /// Closes the file without writing to it, because it can't be used.
    ///
    /// @param why cause of the failure
    /// @return failure to throw: one for people if the file can't be read, else the cause
    RuntimeException abandon(RuntimeException why) {
        store.closeImmediately();
        return why instanceof MVStoreException broken ? unreadable(path, broken) : why;
    }

    /// Closes the file without writing to it.
    void abandon() {
        store.closeImmediately();
    }

    @Override
    public void close() {
        store.close();
    }
}
