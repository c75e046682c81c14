package io.baton.memory;

import io.baton.outbox.Unavailable;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets the process "die" at a chosen write: that write and all later ones fail.
public final class WriteLimit {
    private final AtomicInteger remaining = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean down;

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

    /// As if the database were down from then on, while the process lives.
    public void refuse(int writes) {
        down = true;
        remaining.set(writes);
    }

    /// The process was started again.
    public void lift() {
        down = false;
        remaining.set(Integer.MAX_VALUE);
    }

    /// Whether a write failed since the limit was set.
    public boolean reached() {
        return remaining.get() < 0;
    }

    void count() {
        if (remaining.getAndDecrement() <= 0) {
            remaining.set(-1);
            throw down ? new Unavailable("The database is down.", new Crash()) : new Crash();
        }
    }
}
