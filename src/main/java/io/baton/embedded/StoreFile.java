package io.baton.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// The file with all collections, and how it is written to disk.
final class StoreFile implements Disk, AutoCloseable {

    private static final String NAME = "baton.db";

    /// Raise this when the format changes so that an older Baton can't read the file.
    private static final int FORMAT = 1;

    private static final int CACHE_MEGABYTES = 24;

    /// Bytes. A commit rewrites every changed page, so small pages are cheaper.
    private static final int PAGE = 4 * 1024;

    /// Keeps the file at most about twice as large as its content.
    private static final int LIVE_PERCENT = 50;

    /// Bytes moved per call of [#compact()].
    private static final int MOVED_AT_ONCE = 128 * 1024;

    /// Old commits are overwritten by number, not by age. After a crash, the store finds the newest
    /// by following a chain from the file's header. The header may be twenty commits old, so none
    /// of those may be gone.
    private static final int COMMITS_KEPT = 32;

    private final Path path;
    private final MVStore store;

    private StoreFile(Path path, MVStore store) {
        this.path = path;
        this.store = store;
    }

    /// @throws DatabaseOpenFailure if the file is damaged, or was written by another program or a
    ///   newer Baton
    static StoreFile open(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        MVStore store = open(path, new CrashSafeFile(path, CACHE_MEGABYTES));
        StoreFile storeFile = new StoreFile(path, store);
        int format = store.getStoreVersion();
        if (format == 0 && store.getMapNames().isEmpty()) {
            storeFile.initialize(directory);
        } else if (format != FORMAT) {
            store.closeImmediately();
            throw foreign(path, format);
        }
        return storeFile;
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
    /// The next commit writes them.
    @Override
    public void compact() {
        store.compact(LIVE_PERCENT, MOVED_AT_ONCE);
    }

    /// A new file is durable only once its directory entry is.
    private void initialize(Path directory) {
        store.setStoreVersion(FORMAT);
        commit();
        sync();
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException ignored) {
            // Windows can't sync a directory, and needn't.
        }
    }

    private static DatabaseOpenFailure unreadable(Path path, RuntimeException e) {
        return new DatabaseOpenFailure(
                "The database file %s is damaged or isn't Baton's. It was left as it is. Restore a backup, move the file away to start with an empty database, or set MONGODB_URI to use a MongoDB server."
                        .formatted(path),
                e);
    }

    private static DatabaseOpenFailure foreign(Path path, int format) {
        return new DatabaseOpenFailure(
                format > FORMAT
                        ? "The database file %s was written by a newer Baton. Start that version."
                                .formatted(path)
                        : "The file %s belongs to another program. It was left as it is. Choose another directory, or set MONGODB_URI to use a MongoDB server."
                                .formatted(path));
    }

    /// Closes the file without writing to it, because it can't be used.
    ///
    /// @param why cause of the failure
    /// @return failure to throw: one for people if the file can't be read, else the cause
    RuntimeException abandon(RuntimeException why) {
        store.closeImmediately();
        return why instanceof MVStoreException ? unreadable(path, why) : why;
    }

    @Override
    public void close() {
        store.close();
    }
}
