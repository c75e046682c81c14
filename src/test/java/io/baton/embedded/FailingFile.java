package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A database file of which one sync fails. Those after it seem to work, as on a real disk.
final class FailingFile extends CrashSafeFile {
    private final AtomicInteger left;
    private final Supplier<Throwable> failure;

    /// @param left syncs until one fails; 0 if none does
    FailingFile(Path path, int cache, AtomicInteger left, Supplier<Throwable> failure)
            throws IOException {
        super(path, cache);
        this.left = left;
        this.failure = failure;
    }

    @Override
    public void sync() {
        if (left.getAndUpdate(n -> Math.max(0, n - 1)) == 1) {
            switch (failure.get()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case Throwable other -> throw new IllegalArgumentException(other);
            }
        }
        super.sync();
    }
}
