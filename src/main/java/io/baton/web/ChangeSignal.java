package io.baton.web;

import java.time.Duration;

/// Tells open pages that something changed, not what. A page then fetches the current state, so it
/// catches up even after missing ten changes.
final class ChangeSignal {

    private long count;
    private boolean closed;

    synchronized void raise() {
        count++;
        notifyAll();
    }

    /// Releases all waiting threads; later calls of [#await] return at once.
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean closed() {
        return closed;
    }

    /// Waits until the number of changes differs from `known`.
    ///
    /// @return the number of changes so far
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
