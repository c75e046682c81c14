package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/// The database on disk: the store's file, and a journal of what was written after it.
///
/// To write a changed document into the file takes a new copy of dozens of pages. So a commit only
/// appends the changed keys to the journal, and every few seconds a checkpoint writes all pages
/// that changed since the last one, while the next commits go to the next journal. After a crash,
/// the journals are applied to the file again.
///
/// Only the thread that commits calls this, except to open and close it.
final class JournaledStore implements Disk, AutoCloseable {

    /// Bytes of changed pages, or of journal, that make a checkpoint due.
    private static final int MUCH = 8 * 1024 * 1024;

    /// Bytes of changed pages for which writers wait while a checkpoint can't keep up.
    private static final int TOO_MUCH = 32 * 1024 * 1024;

    /// Nanoseconds after which a checkpoint is due even if little has changed.
    private static final long LONG = 5_000_000_000L;

    /// Moves of the compaction between two checkpoints.
    private static final int MOVES = 8;

    private final StoreFile file;
    private final ChangedKeys changes;
    private final JournalFiles journals;
    private final LongSupplier nanos;
    private final WriteBuffer buffer = new WriteBuffer();
    private final Checkpoint checkpoint;
    private @Nullable Journal journal;
    private long number;
    private long since;
    private int movesLeft;
    private boolean moved;
    private boolean replayed;
    private Runnable unsynced = () -> {};

    private JournaledStore(
            StoreFile file, ChangedKeys changes, JournalFiles journals, LongSupplier nanos) {
        this.file = file;
        this.changes = changes;
        this.journals = journals;
        this.nanos = nanos;
        checkpoint = new Checkpoint(file, journals);
    }

    /// @throws DatabaseOpenFailure if the file or its journal can't be used
    static JournaledStore open(Path directory) throws IOException {
        return open(directory, System::nanoTime);
    }

    /// @param nanos a time that only moves forward, such as [System#nanoTime]
    static JournaledStore open(Path directory, LongSupplier nanos) throws IOException {
        var changes = new ChangedKeys();
        StoreFile file = StoreOpener.open(directory);
        var store = new JournaledStore(file, changes, new JournalFiles(directory), nanos);
        try {
            store.replay();
            return store;
        } catch (IOException e) {
            file.abandon();
            throw e;
        } catch (RuntimeException e) {
            throw file.abandon(e);
        }
    }

    /// Brings what the file lacks back into memory. The next commit writes it.
    private void replay() throws IOException {
        var first = file.journal();
        if (first.isPresent()) {
            new JournalReplay(journals, file.store(), changes).from(first.getAsLong());
            changes.taken();
            replayed = true;
        }
    }

    StoreFile file() {
        return file;
    }

    ChangedKeys changes() {
        return changes;
    }

    @Override
    public boolean commit() {
        noticeCheckpoint();
        var keys = changes.taken();
        if (file.restructured() || journal == null) {
            return (!keys.isEmpty() || file.restructured()) && commitAll();
        }
        boolean due = !checkpoint.running() && isDue();
        if (keys.isEmpty() && !due) {
            return false;
        }
        if (file.unsaved() > TOO_MUCH) {
            checkpoint.await();
        }
        buffer.clear();
        JournalBatch.write(keys, buffer);
        ByteBuffer batch = buffer.getBuffer().flip();
        Journal to = journal;
        unsynced = due ? beginCheckpoint(to, batch) : () -> append(to, batch);
        return true;
    }

    private static void append(Journal journal, ByteBuffer batch) {
        if (batch.hasRemaining()) {
            journal.append(batch);
        }
    }

    private boolean isDue() {
        return file.unsaved() >= MUCH
                || journal != null && journal.size() >= MUCH
                || isUnsaved() && nanos.getAsLong() - since >= LONG;
    }

    private boolean isUnsaved() {
        return moved || journal != null && journal.size() > 0;
    }

    /// The batch belongs to the last journal before the checkpoint.
    private Runnable beginCheckpoint(Journal last, ByteBuffer batch) {
        long next = number + 1;
        file.completedBy(next);
        if (!file.beginCommit()) {
            return () -> append(last, batch);
        }
        moved = false;
        return () -> {
            append(last, batch);
            continueIn(next);
            checkpoint.finish(next);
        };
    }

    /// Writes everything to the file itself, because a journal can't tell of new or removed maps,
    /// and no journal may begin before the file knows of it.
    private boolean commitAll() {
        checkpoint.await();
        long next = prepared();
        file.completedBy(next);
        boolean written = file.commit();
        moved = false;
        unsynced =
                () -> {
                    file.sync();
                    continueIn(next);
                    deleteBefore(next);
                    noticed();
                };
        return written;
    }

    private long prepared() {
        try {
            long next = journals.unusedNumber(System.currentTimeMillis());
            journals.create(next);
            journals.create(next + 1);
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteBefore(long next) {
        try {
            journals.deleteBefore(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void continueIn(long next) {
        try {
            if (journal != null) {
                journal.close();
            }
            journal = Journal.appendingTo(journals.path(next));
            number = next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void noticeCheckpoint() {
        if (checkpoint.ended()) {
            noticed();
        }
    }

    private void noticed() {
        since = nanos.getAsLong();
        movesLeft = MOVES;
    }

    @Override
    public void sync() {
        Runnable last = unsynced;
        unsynced = () -> {};
        last.run();
    }

    /// {@inheritDoc}
    ///
    /// Also returns true while a checkpoint is running, or will be due.
    @Override
    public boolean compact(int livePercent, int bytes) {
        noticeCheckpoint();
        if (checkpoint.running()) {
            return true;
        }
        if (movesLeft > 0) {
            movesLeft = file.compact(livePercent, bytes) ? movesLeft - 1 : 0;
            moved |= movesLeft > 0;
        }
        return isUnsaved();
    }

    /// Closes the files without another write. What they hold is what the next opening finds.
    void abandon() {
        file.abandon();
        checkpoint.stop();
        closeJournal();
    }

    private void closeJournal() {
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }

    /// Writes everything to the file, which then needs no journal.
    @Override
    public void close() {
        checkpoint.await();
        boolean journaled = journal != null || replayed;
        if (journaled) {
            file.complete();
        }
        file.close();
        closeJournal();
        if (journaled) {
            deleteBefore(Long.MAX_VALUE);
        }
    }
}
