package io.baton.app;

import io.baton.outbox.CourierLoop;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Down when the courier's loop has stopped coming round, so no post is delivered. Readiness
/// depends on it.
final class DeliveryHealth implements HealthIndicator {
    private final CourierLoop courierLoop;

    DeliveryHealth(CourierLoop courierLoop) {
        this.courierLoop = courierLoop;
    }

    @Override
    public Health health() {
        return of(courierLoop.stalledSince());
    }

    /// The description shows without details, too.
    static Health of(Optional<Instant> stalledSince) {
        return stalledSince
                .map(since ->
                        Health.status(
                                        new Status(
                                                Status.DOWN.getCode(),
                                                "no posts have been delivered since %s; restart Baton"
                                                        .formatted(since)))
                                .build())
                .orElseGet(() -> Health.up().build());
    }
}
