package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/// A disk that falls silent in one kind of step, until it answers again.
final class HangingFile {

    enum At {
        COMMIT,
        SYNC,
        COMPACTION,
        ROOM,
        PROBE,
        NOWHERE
    }

    private volatile At hangsAt = At.NOWHERE;
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private volatile boolean hanging;
    private volatile boolean broken;
    private volatile long free = Long.MAX_VALUE;

    void hangsAt(At step) {
        silence = new CountDownLatch(1);
        hangsAt = step;
    }

    /// Whether a thread waits for it.
    boolean hanging() {
        return hanging;
    }

    void answer() {
        hangsAt = At.NOWHERE;
        silence.countDown();
    }

    void answerWithAnError() {
        broken = true;
        answer();
    }

    void free(long bytes) {
        free = bytes;
    }

    private void pass(At step) {
        if (hangsAt != step) {
            return;
        }
        hanging = true;
        try {
            silence.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            hanging = false;
        }
        if (broken) {
            broken = false;
            throw new UncheckedIOException(new IOException("broken on purpose"));
        }
    }

    Disk of(Disk file) {
        return new Disk() {
            @Override
            public boolean commit() {
                pass(At.COMMIT);
                return file.commit();
            }

            @Override
            public void sync() {
                pass(At.SYNC);
                file.sync();
            }

            @Override
            public boolean compact(int livePercent, int bytes) {
                pass(At.COMPACTION);
                return file.compact(livePercent, bytes);
            }
        };
    }

    DiskSpace space() {
        return new DiskSpace() {
            @Override
            public long usable() {
                pass(At.ROOM);
                return free;
            }

            @Override
            public void probe() {
                pass(At.PROBE);
            }
        };
    }
}
