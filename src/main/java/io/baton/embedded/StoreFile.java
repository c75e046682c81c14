package io.baton.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// The file that all collections are in, and how it is brought to the disk.
final class StoreFile implements Disk, AutoCloseable {

    private static final String NAME = "baton.db";

    /// Raised whenever a file is laid out in a way that an older Baton cannot read.
    private static final int LAYOUT = 1;

    private static final int CACHE_MEGABYTES = 24;

    /// Bytes. A commit writes each page anew in which something changed, so small ones are cheaper.
    private static final int PAGE = 4 * 1024;

    /// The file is at most about twice as large as what is in it.
    private static final int LIVE_PERCENT = 50;

    private static final int MOVED_AT_ONCE = 128 * 1024;

    /// Old commits are overwritten by number, not by age. After a crash the newest is found by
    /// following a chain from the file's header, which may be twenty commits old; so none of these
    /// must be gone.
    private static final int COMMITS_KEPT = 32;

    private final Path path;
    private final MVStore store;

    private StoreFile(Path path, MVStore store) {
        this.path = path;
        this.store = store;
    }

    /// @throws CannotOpen if the file is damaged, or another program's
    static StoreFile open(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        MVStore store = open(path, new CrashSafeFile(path, CACHE_MEGABYTES));
        StoreFile opened = new StoreFile(path, store);
        int layout = store.getStoreVersion();
        if (layout == 0 && store.getMapNames().isEmpty()) {
            opened.initialize(directory);
        } else if (layout != LAYOUT) {
            store.closeImmediately();
            throw foreign(path, layout);
        }
        return opened;
    }

    private static MVStore open(Path path, CrashSafeFile file) {
        MVStore store;
        try {
            store =
                    new MVStore.Builder()
                            .adoptFileStore(file)
                            .pageSplitSize(PAGE)
                            // Both are needed: the second would commit in the middle of a write.
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

    /// A page that is changed is written anew elsewhere; the old place is lost until all pages
    /// written with it have moved too. So the last pages are moved out of chunks that are mostly
    /// dead, with the next commit.
    @Override
    public void compact() {
        store.compact(LIVE_PERCENT, MOVED_AT_ONCE);
    }

    /// A new file is durable when its entry in the directory is, too.
    private void initialize(Path directory) {
        store.setStoreVersion(LAYOUT);
        commit();
        sync();
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException ignored) {
            // Windows cannot, and need not.
        }
    }

    private static DatabaseOpenFailure unreadable(Path path, RuntimeException e) {
        return new DatabaseOpenFailure(
                "The database file %s is damaged or not Baton's, and was left as it is. Put back a copy of it, move it away to begin with an empty database, or set MONGODB_URI to use a MongoDB."
                        .formatted(path),
                e);
    }

    private static DatabaseOpenFailure foreign(Path path, int layout) {
        return new DatabaseOpenFailure(
                layout > LAYOUT
                        ? "The database file %s was written by a newer Baton. Start that one."
                                .formatted(path)
                        : "The file %s was written by another program, not by Baton, and was left as it is. Choose another directory, or set MONGODB_URI to use a MongoDB."
                                .formatted(path));
    }

    /// Closes the file as it is, because it cannot be used.
    ///
    /// @return what to tell, if that is because the file cannot be read
    RuntimeException abandon(RuntimeException why) {
        store.closeImmediately();
        return why instanceof MVStoreException ? unreadable(path, why) : why;
    }

    @Override
    public void close() {
        store.close();
    }
}
