package io.baton.teams;

import io.baton.chat.DoorCredentials;
import io.baton.teams.api.CredentialState;
import io.baton.teams.api.TeamsId;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Up once Microsoft has given the bot a token. Down when Microsoft refuses the credentials, since
/// only a person can end that.
public final class TeamsHealth implements HealthIndicator, DoorCredentials {
    private final CredentialCheck credentialCheck;
    private final CredentialState credentialState;

    TeamsHealth(CredentialCheck credentialCheck, CredentialState credentialState) {
        this.credentialCheck = credentialCheck;
        this.credentialState = credentialState;
    }

    @Override
    public String door() {
        return TeamsId.DOOR;
    }

    @Override
    public Optional<String> refusal() {
        return credentialState.refusal();
    }

    @Override
    public Health health() {
        return refusal()
                .map(code -> Health.down().withDetail("token", code).build())
                .orElseGet(() ->
                        (credentialCheck.passed() ? Health.up() : Health.outOfService())
                                .withDetail("token", credentialCheck.lastResult())
                                .build());
    }
}
