package io.baton.mongo;

import io.baton.firm.FirmId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers when each firm's next referral falls due, so that a frequent tick does not make the
/// embedded engine read every document.
final class EarliestDueTimes {

    /// Finds what another instance wrote before it died.
    private static final Duration QUERY_EVERY = Duration.ofMinutes(1);

    private record Known(Instant nextDue, Instant queriedAt) {}

    private final Map<FirmId, Known> known = new ConcurrentHashMap<>();

    boolean shouldQuery(FirmId firm, Instant now) {
        var last = known.get(firm);
        return last == null
                || !last.nextDue.isAfter(now)
                // The clock was set back.
                || last.queriedAt.isAfter(now)
                || !last.queriedAt.plus(QUERY_EVERY).isAfter(now);
    }

    /// Call before the query, so that writes during the query count.
    void queryStarted(FirmId firm, Instant now) {
        known.put(firm, new Known(Instant.MAX, now));
    }

    /// Call if the query failed.
    void forget(FirmId firm) {
        known.remove(firm);
    }

    void add(FirmId firm, Instant due) {
        known.computeIfPresent(
                firm,
                (_, last) -> due.isBefore(last.nextDue) ? new Known(due, last.queriedAt) : last);
    }
}
