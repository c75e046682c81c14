package io.baton.backup.port;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the log of calls that got nothing, at most once a minute: any user of the machine can
/// call, as often as they like.
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(BackupPort.class);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final AtomicLong next;

    /// @param nanos a time that only moves forward, such as [System#nanoTime]
    Refusals(LongSupplier nanos) {
        this.nanos = nanos;
        next = new AtomicLong(nanos.getAsLong());
    }

    void tell(String why) {
        long now = nanos.getAsLong();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            LOG.warn("A call to the backup port got nothing: {}", why);
        }
    }
}
