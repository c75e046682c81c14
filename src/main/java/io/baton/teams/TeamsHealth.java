package io.baton.teams;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether the door is open: Microsoft has given a token to speak with.
public final class TeamsHealth implements HealthIndicator {
    private final CredentialCheck credentialCheck;

    TeamsHealth(CredentialCheck credentialCheck) {
        this.credentialCheck = credentialCheck;
    }

    @Override
    public Health health() {
        var health = credentialCheck.passed() ? Health.up() : Health.outOfService();
        return health.withDetail("token", credentialCheck.lastResult()).build();
    }
}
