package io.baton.teams;

import com.auth0.jwt.exceptions.JWTVerificationException;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.AuthenticationException;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Checks that a request comes from Microsoft's Bot Connector, for Teams and for this bot. Accepts
/// only the connector's own issuer, so the tokens of emulators don't count.
final class ConnectorTokenValidator {
    /// The channel that the signing key must be endorsed for, and that the activity must come from.
    static final String CHANNEL = "msteams";

    private static final long TIMEOUT_SECONDS = 10;

    private final JwtTokenExtractor extractor;
    private final String appId;

    sealed interface Verdict {
        /// @param serviceUrl the service that the token was issued for
        record Genuine(String serviceUrl) implements Verdict {}

        record Forged(String why) implements Verdict {}

        /// Microsoft's keys aren't available now.
        record Undecided() implements Verdict {}
    }

    ConnectorTokenValidator(String appId, SigningKeys keys) {
        if (appId.isBlank()) {
            throw new IllegalArgumentException("an app id is required");
        }
        this.appId = appId;
        var parameters = ChannelValidation.getTokenValidationParameters();
        parameters.issuerSigningKeyResolver = _ -> keys;
        extractor = new JwtTokenExtractor(parameters, "", List.of("RS256"));
    }

    Verdict validate(@Nullable String header) {
        if (header == null) {
            return new Verdict.Forged("no_token");
        }
        try {
            var identity =
                    extractor.getIdentity(header, CHANNEL).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return identity == null ? new Verdict.Forged("not_of_microsoft") : claims(identity);
        } catch (RuntimeException e) {
            // The SDK's readers throw all kinds of exceptions at a token that isn't one.
            return new Verdict.Forged("unreadable");
        } catch (ExecutionException e) {
            return failed(Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            return new Verdict.Undecided();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Verdict.Undecided();
        }
    }

    private static Verdict failed(Throwable cause) {
        if (cause instanceof SigningKeys.KeysUnavailable) {
            return new Verdict.Undecided();
        }
        boolean known =
                cause instanceof AuthenticationException
                        || cause instanceof JWTVerificationException;
        return new Verdict.Forged(known ? "refused" : "unreadable");
    }

    private Verdict claims(ClaimsIdentity identity) {
        var claims = identity.claims();
        if (!appId.equalsIgnoreCase(claims.get(AuthenticationConstants.AUDIENCE_CLAIM))) {
            return new Verdict.Forged("for_another");
        }
        // The SDK accepts a token without an expiry date.
        if (!claims.containsKey("exp")) {
            return new Verdict.Forged("endless");
        }
        var service = claims.get(AuthenticationConstants.SERVICE_URL_CLAIM);
        return service == null || service.isBlank()
                ? new Verdict.Forged("no_service")
                : new Verdict.Genuine(service);
    }
}
