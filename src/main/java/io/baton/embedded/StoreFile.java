package io.baton.embedded;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// The file with all collections, and how it is written to disk.
final class StoreFile implements AutoCloseable {

    /// The formats. The second one needs a journal, which an older Baton doesn't read. A closed
    /// file needs none. Add a number when the format changes so that an older Baton can't read it.
    private static final int COMPLETE = 1;

    private static final int WITH_JOURNAL = 2;

    /// Holds the number of the first journal that the file doesn't contain.
    private static final String SETTINGS = "baton.settings";

    private static final String JOURNAL = "journal";

    /// The store writes in threads of its own only if it may also commit by itself after a time,
    /// which [CrashSafeFile#isReadOnly] doesn't let it. So this is the longest one.
    private static final int NEVER_BY_ITSELF = Integer.MAX_VALUE;

    private final Path path;
    private final CrashSafeFile file;
    private final MVStore store;
    private final StoreMaps maps;
    private final AtomicInteger snapshots = new AtomicInteger();
    private final Structure structure;

    StoreFile(Path path, CrashSafeFile file, MVStore store) {
        this.path = path;
        this.file = file;
        this.store = store;
        maps = new StoreMaps(store, new ChangedKeys());
        structure = new Structure(store);
    }

    static boolean reads(int format) {
        return format == COMPLETE || format == WITH_JOURNAL;
    }

    MVStore store() {
        return store;
    }

    StoreMaps maps() {
        return maps;
    }

    /// All documents of a database as they are now. The caller keeps writers away.
    Snapshot snapshot(String database) {
        return Snapshot.of(maps, database, snapshots);
    }

    /// The first journal whose changes the file doesn't contain; empty if it contains everything.
    OptionalLong journal() {
        return store.hasMap(SETTINGS) && settings().get(JOURNAL) instanceof Long number
                ? OptionalLong.of(number)
                : OptionalLong.empty();
    }

    /// From the next commit on, the file is complete only together with this journal.
    void completedBy(long journal) {
        store.setAutoCommitDelay(NEVER_BY_ITSELF);
        settings().put(JOURNAL, journal);
        if (store.getStoreVersion() != WITH_JOURNAL) {
            store.setStoreVersion(WITH_JOURNAL);
        }
    }

    /// From the next commit on, the file is complete.
    void complete() {
        settings().remove(JOURNAL);
        store.setStoreVersion(COMPLETE);
    }

    private MVMap<String, Object> settings() {
        return store.openMap(SETTINGS);
    }

    /// Whether maps were created, renamed or removed since the last whole commit.
    boolean restructured() {
        return structure.changed();
    }

    /// Hands all changes to the operating system as one unit.
    ///
    /// @return whether there were changes
    boolean commit() {
        boolean written = store.commit() >= 0;
        structure.written();
        return written;
    }

    /// Begins to do so in another thread. What is written meanwhile isn't part of it.
    ///
    /// @return false if there is nothing to write, or the store is busy
    boolean beginCommit() {
        return store.tryCommit() >= 0;
    }

    /// Returns once the commit that was begun would survive a power cut.
    void awaitCommit() {
        store.executeFilestoreOperation(() -> {});
        sync();
    }

    /// Bytes, estimated.
    int unsaved() {
        return store.getUnsavedMemory();
    }

    /// Returns once all commits would survive a power cut.
    void sync() {
        store.sync();
    }

    /// A changed page is written elsewhere, and its old place stays occupied until all pages
    /// written with it have moved too. So this moves the last live pages out of mostly dead chunks.
    /// The next commit writes them. While a snapshot needs the old places, moving would only add
    /// new ones.
    boolean compact(int livePercent, int bytes) {
        if (snapshots.get() > 0) {
            return false;
        }
        file.movesAtOnce(bytes);
        return store.compact(livePercent, bytes);
    }

    /// Makes the file known as a database.
    void initialize(Path directory) {
        store.setStoreVersion(COMPLETE);
        commit();
        sync();
        JournalFiles.sync(directory);
    }

    /// Closes the file without writing to it, because it can't be used.
    ///
    /// @param why cause of the failure
    /// @return failure to throw: one for people if the file can't be read, else the cause
    RuntimeException abandon(RuntimeException why) {
        store.closeImmediately();
        return why instanceof MVStoreException broken ? StoreOpener.unreadable(path, broken) : why;
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
