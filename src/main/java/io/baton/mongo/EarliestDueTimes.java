package io.baton.mongo;

import io.baton.firm.FirmId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Knows when it is worth looking for something due, so that a clock that ticks often does not make
/// the embedded engine read everything each time.
final class EarliestDueTimes {

    /// Another instance may have written something; it looks itself, this is for when it dies.
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    private record Known(Instant earliest, Instant looked) {}

    private final Map<FirmId, Known> known = new ConcurrentHashMap<>();

    boolean shouldQuery(FirmId firm, Instant now) {
        var last = known.get(firm);
        return last == null
                || !last.earliest.isAfter(now)
                || !last.looked.plus(LOOK_EVERY).isAfter(now);
    }

    /// To be called before looking: what is written meanwhile then still counts.
    void queryStarted(FirmId firm, Instant now) {
        known.put(firm, new Known(Instant.MAX, now));
    }

    /// The look failed.
    void forget(FirmId firm) {
        known.remove(firm);
    }

    void add(FirmId firm, Instant due) {
        known.computeIfPresent(
                firm,
                (_, last) -> due.isBefore(last.earliest) ? new Known(due, last.looked) : last);
    }
}
