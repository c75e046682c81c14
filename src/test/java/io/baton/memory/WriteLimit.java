package io.baton.memory;

import java.util.concurrent.atomic.AtomicInteger;

/// Lets the process "die" at a chosen write: that write and all later ones fail.
public final class WriteLimit {
    private final AtomicInteger remaining = new AtomicInteger(Integer.MAX_VALUE);

    /// The process died.
    public static final class Crash extends RuntimeException {
        Crash() {
            super("the process died");
        }
    }

    /// @param writes how many still succeed
    public void set(int writes) {
        remaining.set(writes);
    }

    /// The process was started again.
    public void lift() {
        remaining.set(Integer.MAX_VALUE);
    }

    /// Whether a write failed since the limit was set.
    public boolean reached() {
        return remaining.get() < 0;
    }

    void count() {
        if (remaining.getAndDecrement() <= 0) {
            remaining.set(-1);
            throw new Crash();
        }
    }
}
