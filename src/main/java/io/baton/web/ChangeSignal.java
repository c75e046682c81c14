package io.baton.web;

import java.time.Duration;

/// Tells open pages that something changed. Not what: they look for themselves, so that whoever
/// slept through ten changes misses none.
final class ChangeSignal {

    private long count;
    private boolean closed;

    synchronized void raise() {
        count++;
        notifyAll();
    }

    /// Wakes everyone up for good.
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean closed() {
        return closed;
    }

    /// Waits until there were other than `known` changes, but not for ever.
    ///
    /// @return how many there were
    synchronized long await(long known, Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (count == known && !closed) {
            var left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return count;
    }
}
