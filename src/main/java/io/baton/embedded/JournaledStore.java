package io.baton.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.h2.mvstore.WriteBuffer;

/// The database on disk: the store's file, and a journal of what was written after it.
///
/// To write a changed document into the file takes a new copy of dozens of pages. So a commit only
/// appends the changed keys to the journal, and every few seconds a checkpoint writes all pages
/// that changed since the last one, while the next commits go to the next journal. After a crash,
/// the journals are applied to the file again.
///
/// Only the thread that commits calls this, except to open and close it.
final class JournaledStore implements Disk, AutoCloseable {

    private final StoreFile file;
    private final ChangedKeys changes;
    private final JournalSequence journals;
    private final CheckpointSchedule schedule;
    private final WriteBuffer buffer = new WriteBuffer();
    private final Checkpoint checkpoint;
    private final boolean replayed;
    private Runnable unsynced = () -> {};

    /// @param replayed whether memory holds what only the journals have
    private JournaledStore(
            StoreFile file, JournalFiles journals, LongSupplier nanos, boolean replayed) {
        this.file = file;
        this.replayed = replayed;
        changes = file.maps().changes();
        this.journals = new JournalSequence(journals);
        schedule = new CheckpointSchedule(nanos);
        checkpoint = new Checkpoint(file, journals, schedule);
    }

    /// @throws DatabaseOpenFailure if the file or its journal can't be used
    static JournaledStore open(Path directory) throws IOException {
        return open(directory, System::nanoTime);
    }

    /// @param nanos a time that only moves forward, such as [System#nanoTime]
    static JournaledStore open(Path directory, LongSupplier nanos) throws IOException {
        return open(directory, nanos, CrashSafeFile::new);
    }

    /// @param opener opens the store's file
    static JournaledStore open(Path directory, LongSupplier nanos, StoreOpener.FileOpener opener)
            throws IOException {
        StoreFile file = StoreOpener.open(directory, opener);
        var journals = new JournalFiles(directory);
        try {
            boolean replayed = JournalReplay.into(file, journals);
            return new JournaledStore(file, journals, nanos, replayed);
        } catch (RuntimeException e) {
            throw file.abandon(e);
        } catch (IOException | Error e) {
            // Such as too little memory. A later opening needs the lock on the file.
            file.abandon();
            throw e;
        }
    }

    StoreFile file() {
        return file;
    }

    @Override
    public boolean commit() {
        checkpoint.notice();
        var keys = changes.taken();
        if (file.restructured() || !journals.hasBegun()) {
            return (!keys.isEmpty() || file.restructured()) && commitAll();
        }
        boolean due = !checkpoint.running() && schedule.isDue(file.unsaved(), journals.size());
        if (keys.isEmpty() && !due) {
            return false;
        }
        if (schedule.isLate(file.unsaved(), journals.size())) {
            checkpoint.await();
        }
        buffer.clear();
        JournalBatch.write(keys, buffer);
        ByteBuffer batch = buffer.getBuffer().flip();
        unsynced = due ? beginCheckpoint(batch) : () -> journals.append(batch);
        return true;
    }

    /// The batch belongs to the last journal before the checkpoint.
    private Runnable beginCheckpoint(ByteBuffer batch) {
        long next = journals.next();
        file.completedBy(next);
        if (!file.beginCommit()) {
            return () -> journals.append(batch);
        }
        schedule.began();
        return () -> {
            journals.append(batch);
            journals.continueIn(next);
            checkpoint.finish(next);
        };
    }

    /// Writes everything to the file itself, because a journal can't tell of new or removed maps,
    /// and no journal may begin before the file knows of it.
    private boolean commitAll() {
        checkpoint.await();
        long next = journals.created();
        file.completedBy(next);
        boolean written = file.commit();
        schedule.began();
        unsynced =
                () -> {
                    file.sync();
                    journals.continueIn(next);
                    journals.deleteBefore(next);
                    schedule.ended();
                };
        return written;
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
        checkpoint.notice();
        if (checkpoint.running()) {
            return true;
        }
        if (schedule.mayMove()) {
            schedule.moved(file.compact(livePercent, bytes));
        }
        return schedule.isUnsaved(journals.size());
    }

    /// As [StoreFile#abandon(RuntimeException)].
    RuntimeException abandon(RuntimeException why) {
        RuntimeException failure = file.abandon(why);
        abandon();
        return failure;
    }

    /// Closes the files without another write. What they hold is what the next opening finds.
    void abandon() {
        file.abandon();
        checkpoint.stop();
        journals.close();
    }

    /// Writes everything to the file, which then needs no journal. If that fails, the journals
    /// stay.
    @Override
    public void close() {
        try {
            checkpoint.await();
        } catch (RuntimeException | Error e) {
            abandon();
            throw e;
        }
        boolean journaled = journals.hasBegun() || replayed;
        if (journaled) {
            file.complete();
        }
        file.close();
        journals.close();
        if (journaled) {
            journals.deleteAll();
        }
    }
}
