package io.baton.app;

import io.baton.outbox.Courier;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Says since when posts have waited for a platform in trouble. Always up: they arrive by
/// themselves, and restarting Baton doesn't help.
final class OutboxHealth implements HealthIndicator {
    private final Courier courier;

    OutboxHealth(Courier courier) {
        this.courier = courier;
    }

    @Override
    public Health health() {
        return of(courier.waitingSince());
    }

    /// The description shows without details, too.
    static Health of(Map<String, Instant> waitingSince) {
        if (waitingSince.isEmpty()) {
            return Health.up().build();
        }
        var sorted = new TreeMap<>(waitingSince);
        var description =
                sorted.entrySet().stream()
                        .map(door ->
                                "posts for %s have waited since %s"
                                        .formatted(door.getKey(), door.getValue()))
                        .collect(Collectors.joining("; "));
        return Health.status(new Status(Status.UP.getCode(), description))
                .withDetails(sorted)
                .build();
    }
}
