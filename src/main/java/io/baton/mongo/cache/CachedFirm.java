package io.baton.mongo.cache;

import io.baton.firm.FirmId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What a cache holds of one firm, and how new that is.
public final class CachedFirm<T> {
    private final FirmId firm;
    private final SortedSnapshot<T> snapshot;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicBoolean readingAside = new AtomicBoolean();

    /// Number of changes that the snapshot surely contains. It may contain later ones.
    private final AtomicLong changes = new AtomicLong();

    /// Null until the first full read.
    private volatile @Nullable Instant read;

    private volatile Instant looked = Instant.MIN;

    public CachedFirm(FirmId firm, SortedSnapshot<T> snapshot) {
        this.firm = firm;
        this.snapshot = snapshot;
    }

    public FirmId firm() {
        return firm;
    }

    public SortedSnapshot<T> snapshot() {
        return snapshot;
    }

    /// Held by the one that looks for changes, or reads everything for the first time.
    public ReentrantLock looking() {
        return looking;
    }

    /// Whether everything was read once.
    public boolean isRead() {
        return read != null;
    }

    /// Whether everything was read this shortly before.
    public boolean isReadWithin(Duration age, Instant now) {
        return isYoung(read, age, now);
    }

    /// Whether someone looked for changes this shortly before.
    public boolean isLookedAtWithin(Duration age, Instant now) {
        return isYoung(looked, age, now);
    }

    private static boolean isYoung(@Nullable Instant then, Duration age, Instant now) {
        return then != null && now.isBefore(then.plus(age));
    }

    public long changes() {
        return changes.get();
    }

    /// Call once all changes up to this one have been read.
    public void knows(long count) {
        changes.set(count);
    }

    /// Call once an own change has been merged. A change by another instance in between must still
    /// be read.
    public void knowsOwn(long number) {
        changes.compareAndSet(number - 1, number);
    }

    /// Call after looking for changes.
    public void lookedAt(Instant now) {
        looked = now;
    }

    /// Call after reading everything.
    ///
    /// @param count number of changes before it was read
    public void readAll(long count, Instant now) {
        changes.set(count);
        looked = now;
        read = now;
    }

    /// Runs the task on another thread, unless an earlier one still runs.
    public void aside(Runnable task) {
        if (readingAside.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    task.run();
                } finally {
                    readingAside.set(false);
                }
            });
        }
    }
}
