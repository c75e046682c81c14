package io.baton.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A disk where a sync ends only when the test releases a permit.
final class SlowDisk implements Disk {
    final Semaphore permits = new Semaphore(0);
    final AtomicInteger commits = new AtomicInteger();
    final AtomicInteger runningWrites = new AtomicInteger();
    final AtomicInteger splitWrites = new AtomicInteger();
    final AtomicInteger compactions = new AtomicInteger();

    /// How often there is something to move.
    final AtomicInteger movable = new AtomicInteger();

    final List<String> written = new CopyOnWriteArrayList<>();
    volatile @Nullable RuntimeException broken;

    @Override
    public boolean commit() {
        for (int i = 0; i < 50; i++) {
            splitWrites.addAndGet(runningWrites.get());
            Thread.yield();
        }
        commits.incrementAndGet();
        return true;
    }

    @Override
    public void sync() {
        permits.acquireUninterruptibly();
        RuntimeException failure = broken;
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public boolean compact(int livePercent, int bytes) {
        compactions.incrementAndGet();
        return movable.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
