package io.baton.teams.fake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the connector shows the bot with each request; each `with…` forges one part of it.
public record Token(
        String key,
        String issuer,
        String audience,
        @Nullable String service,
        Instant from,
        @Nullable Instant until) {

    static Token genuine(String appId, String service) {
        var now = Instant.now();
        return new Token(
                FakeTeams.KEY,
                "https://api.botframework.com",
                appId,
                service,
                now.minus(Duration.ofMinutes(1)),
                now.plus(Duration.ofHours(1)));
    }

    public Token withKey(String other) {
        return new Token(other, issuer, audience, service, from, until);
    }

    public Token withIssuer(String other) {
        return new Token(key, other, audience, service, from, until);
    }

    public Token withAudience(String other) {
        return new Token(key, issuer, other, service, from, until);
    }

    public Token withService(@Nullable String other) {
        return new Token(key, issuer, audience, other, from, until);
    }

    public Token withUntil(@Nullable Instant other) {
        return new Token(key, issuer, audience, service, from, other);
    }

    public Token withFrom(Instant other) {
        return new Token(key, issuer, audience, service, other, until);
    }
}
