package io.baton.teams.fake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The token that the connector sends with each request. Each `with…` forges one part.
public record ConnectorToken(
        String key,
        String issuer,
        String audience,
        @Nullable String service,
        Instant from,
        @Nullable Instant until) {

    static ConnectorToken genuine(String appId, String service) {
        var now = Instant.now();
        return new ConnectorToken(
                FakeTeams.KEY,
                "https://api.botframework.com",
                appId,
                service,
                now.minus(Duration.ofMinutes(1)),
                now.plus(Duration.ofHours(1)));
    }

    public ConnectorToken withKey(String other) {
        return new ConnectorToken(other, issuer, audience, service, from, until);
    }

    public ConnectorToken withIssuer(String other) {
        return new ConnectorToken(key, other, audience, service, from, until);
    }

    public ConnectorToken withAudience(String other) {
        return new ConnectorToken(key, issuer, other, service, from, until);
    }

    public ConnectorToken withService(@Nullable String other) {
        return new ConnectorToken(key, issuer, audience, other, from, until);
    }

    public ConnectorToken withUntil(@Nullable Instant other) {
        return new ConnectorToken(key, issuer, audience, service, from, other);
    }

    public ConnectorToken withFrom(Instant other) {
        return new ConnectorToken(key, issuer, audience, service, other, until);
    }
}
