package io.baton.slack;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Up when Slack has named the bot's ids and the socket, if used, is connected.
public final class SlackHealth implements HealthIndicator {
    private final SlackDoor door;

    SlackHealth(SlackDoor door) {
        this.door = door;
    }

    @Override
    public Health health() {
        var health = door.ready() ? Health.up() : Health.outOfService();
        return health.withDetail("acquainted", door.identity())
                .withDetail("way", door.transport())
                .build();
    }
}
