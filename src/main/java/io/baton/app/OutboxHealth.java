package io.baton.app;

import io.baton.outbox.Courier;
import io.baton.outbox.OutboxState;
import io.baton.outbox.Parcels;
import java.util.ArrayList;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Says since when posts have waited for a platform in trouble, and how many were given up. Always
/// up: waiting posts arrive by themselves, and restarting Baton doesn't help. [DeliveryHealth] says
/// whether they are delivered at all.
final class OutboxHealth implements HealthIndicator {
    private final Courier courier;

    OutboxHealth(Courier courier) {
        this.courier = courier;
    }

    @Override
    public Health health() {
        return of(courier.state());
    }

    /// The description shows without details, too.
    static Health of(OutboxState state) {
        var waiting = new TreeMap<>(state.waitingSince());
        var sentences = new ArrayList<String>();
        waiting.forEach((door, since) ->
                sentences.add("posts for %s have waited since %s".formatted(door, since)));
        if (state.unreadable() > 0) {
            sentences.add("posts that this build can't read: " + state.unreadable());
        }
        if (state.parked() > 0) {
            sentences.add(
                    "posts given up in the last %d days: %d"
                            .formatted(Parcels.PARKED_FOR.toDays(), state.parked()));
        }
        if (sentences.isEmpty()) {
            return Health.up().build();
        }
        return Health.status(new Status(Status.UP.getCode(), String.join("; ", sentences)))
                .withDetails(waiting)
                .build();
    }
}
