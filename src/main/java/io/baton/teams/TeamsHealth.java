package io.baton.teams;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether the door is open: Microsoft has given a token to speak with.
public final class TeamsHealth implements HealthIndicator {
    private final CredentialCheck entrance;

    TeamsHealth(CredentialCheck entrance) {
        this.entrance = entrance;
    }

    @Override
    public Health health() {
        var health = entrance.passed() ? Health.up() : Health.outOfService();
        return health.withDetail("token", entrance.lastResult()).build();
    }
}
