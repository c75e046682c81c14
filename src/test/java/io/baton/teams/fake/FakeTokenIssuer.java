package io.baton.teams.fake;

import io.baton.teams.fake.FakeConnector.Answer;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Microsoft's signing keys, the connector's signed tokens, and the bot's own token.
final class FakeTokenIssuer {
    private static final Map<String, SigningKey> KEYS =
            Stream.of(
                            SigningKey.made(FakeTeams.KEY, List.of("webchat", "msteams")),
                            SigningKey.made(FakeTeams.OTHER_KEY, List.of("skype")),
                            SigningKey.made(FakeTeams.SILENT_KEY, null),
                            SigningKey.made(FakeTeams.FOREIGN_KEY, List.of("msteams")))
                    .collect(Collectors.toMap(SigningKey::id, key -> key));

    private final String botToken = "bot-token-" + UUID.randomUUID();
    private volatile boolean keysDown;
    private volatile int tokensDown;

    /// @param status of every answer to a token request; 0 for the right one
    void answersTokens(int status) {
        tokensDown = status;
    }

    void keysDown(boolean down) {
        keysDown = down;
    }

    /// The token as an `Authorization` header.
    String signed(ConnectorToken connectorToken) {
        var builder =
                SigningKey.token()
                        .withIssuer(connectorToken.issuer())
                        .withAudience(connectorToken.audience())
                        .withNotBefore(Date.from(connectorToken.from()));
        if (connectorToken.until() != null) {
            builder.withExpiresAt(Date.from(connectorToken.until()));
        }
        if (connectorToken.service() != null) {
            builder.withClaim("serviceurl", connectorToken.service());
        }
        return "Bearer " + Objects.requireNonNull(KEYS.get(connectorToken.key())).signed(builder);
    }

    /// The OpenID metadata, which points to the keys.
    Answer openId(String keysUrl) {
        var metadata =
                TeamsJson.object()
                        .put("issuer", "https://api.botframework.com")
                        .put("jwks_uri", keysUrl);
        return Answer.of(keysDown ? 503 : 200, metadata);
    }

    Answer keys() {
        var keys = TeamsJson.object();
        var all = keys.putArray("keys");
        KEYS.values().stream()
                .filter(key -> !key.id().equals(FakeTeams.FOREIGN_KEY))
                .forEach(key -> all.add(key.published()));
        return Answer.of(200, keys);
    }

    /// Like Entra: issues a token only for this bot, its secret and its own organization.
    Answer token(String path, String request) {
        if (tokensDown != 0) {
            return Answer.of(tokensDown, TeamsJson.object());
        }
        boolean valid =
                request.equals(FakeTeams.APP_ID + " " + FakeTeams.PASSWORD)
                        && path.equals("/token/" + FakeTeams.TENANT);
        return Answer.of(
                valid ? 200 : 401, TeamsJson.object().put("access_token", valid ? botToken : ""));
    }

    boolean accepts(@Nullable String authorization) {
        return ("Bearer " + botToken).equals(authorization);
    }
}
