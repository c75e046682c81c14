package io.baton.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A disk whose syncs end when the test says so.
final class SlowDisk implements Disk {
    final Semaphore mayFinish = new Semaphore(0);
    final AtomicInteger commits = new AtomicInteger();
    final AtomicInteger underWay = new AtomicInteger();
    final AtomicInteger halves = new AtomicInteger();
    final List<String> written = new CopyOnWriteArrayList<>();
    volatile @Nullable RuntimeException broken;

    @Override
    public boolean commit() {
        for (int i = 0; i < 50; i++) {
            halves.addAndGet(underWay.get());
            Thread.yield();
        }
        commits.incrementAndGet();
        return true;
    }

    @Override
    public void sync() {
        mayFinish.acquireUninterruptibly();
        RuntimeException failure = broken;
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void compact() {}
}
