package io.baton.teams;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Up once Microsoft has given the bot a token.
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
