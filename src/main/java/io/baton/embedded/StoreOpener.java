package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Opens the store's file, and tells people what is wrong with one that can't be used.
final class StoreOpener {
    private static final String NAME = "baton.db";

    /// Exists once the directory has held a database.
    private static final String MARKER = "baton.created";

    private static final int CACHE_MEGABYTES = 24;

    /// Bytes. A commit rewrites every changed page, so small pages are cheaper.
    private static final int PAGE = 4 * 1024;

    /// Old commits are overwritten by number, not by age. After a crash, the store finds the newest
    /// by following a chain from the file's header. The header may be twenty commits old, so none
    /// of those may be gone.
    private static final int COMMITS_KEPT = 32;

    private StoreOpener() {}

    /// Opens the file itself.
    interface FileOpener {
        /// @param cache size of the read cache in megabytes
        CrashSafeFile open(Path file, int cache) throws IOException;
    }

    static boolean existsIn(Path directory) {
        return mayExist(directory.resolve(NAME)) || mayExist(directory.resolve(MARKER));
    }

    /// Also if the disk doesn't answer that.
    private static boolean mayExist(Path file) {
        return !Files.notExists(file);
    }

    /// @throws DatabaseOpenFailure if the file can't be used
    static StoreFile open(Path directory) throws IOException {
        return open(directory, CrashSafeFile::new);
    }

    /// @throws DatabaseOpenFailure if the file is damaged or has lost its content, or was written
    ///   by another program or a newer Baton
    static StoreFile open(Path directory, FileOpener opener) throws IOException {
        Path path = directory.resolve(NAME);
        boolean expected = mayExist(directory.resolve(MARKER));
        boolean empty = !mayExist(path) || Files.size(path) == 0;
        if (expected && empty) {
            throw DatabaseOpenFailure.lost(path, directory.resolve(MARKER));
        }
        try {
            return open(directory, path, expected, opener);
        } catch (IOException | RuntimeException e) {
            if (empty) {
                // Half a new file would look damaged.
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    private static StoreFile open(Path directory, Path path, boolean expected, FileOpener opener)
            throws IOException {
        long promised = Truncation.promisedVersion(path);
        CrashSafeFile file = opener.open(path, CACHE_MEGABYTES);
        MVStore store = open(path, file);
        try {
            StoreFile storeFile = known(path, file, store);
            check(directory, path, storeFile, expected);
            if (store.getCurrentVersion() < promised || Truncation.of(store, Files.size(path))) {
                throw DatabaseOpenFailure.unreadable(path, new IOException("its end is missing"));
            }
            mark(directory);
            OwnerOnly.restrict(directory);
            return storeFile;
        } catch (IOException | RuntimeException | Error e) {
            // A later opening needs the lock on the file.
            store.closeImmediately();
            throw e;
        }
    }

    private static StoreFile known(Path path, CrashSafeFile file, MVStore store) {
        try {
            return new StoreFile(path, file, store);
        } catch (MVStoreException e) {
            // The names of its maps can't be read.
            throw unreadable(path, e);
        }
    }

    private static void check(Path directory, Path path, StoreFile storeFile, boolean expected) {
        int format = storeFile.store().getStoreVersion();
        boolean blank = format == 0 && storeFile.store().getMapNames().isEmpty();
        if (blank && !expected) {
            storeFile.initialize(directory);
        } else if (!StoreFile.reads(format)) {
            throw blank
                    ? DatabaseOpenFailure.lost(path, directory.resolve(MARKER))
                    : DatabaseOpenFailure.foreign(path, format > 0);
        }
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
        // Space is freed by version, never by time: the clock may be set back.
        store.setRetentionTime(-1);
        store.setVersionsToKeep(COMMITS_KEPT);
        return store;
    }

    static RuntimeException unreadable(Path path, MVStoreException e) {
        return e.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                ? e
                : DatabaseOpenFailure.unreadable(path, e);
    }
}
