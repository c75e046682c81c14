package io.baton.teams;

import io.baton.door.LocalRequests;
import io.baton.teams.ConnectorTokenValidator.Verdict;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsHosts;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Accepts requests from Teams, from our organization, for this bot. In local mode, accepts
/// requests from programs on this machine.
final class ActivityAuthenticator {
    /// An id: no whitespace, and a generous limit on its length.
    private static final Pattern ID = Pattern.compile("\\S{0,2000}");

    private final TeamsSettings settings;
    private final TeamsHosts teamsHosts;
    private final @Nullable ConnectorTokenValidator connectorTokenValidator;

    /// @param connectorTokenValidator null in local mode only
    ActivityAuthenticator(
            TeamsSettings settings,
            TeamsHosts teamsHosts,
            @Nullable ConnectorTokenValidator connectorTokenValidator) {
        if (connectorTokenValidator == null && !settings.local()) {
            throw new IllegalArgumentException("a token validator is required outside local mode");
        }
        this.settings = settings;
        this.teamsHosts = teamsHosts;
        this.connectorTokenValidator = connectorTokenValidator;
    }

    static ActivityAuthenticator of(
            TeamsSettings settings,
            TeamsHosts teamsHosts,
            MicrosoftEndpoints microsoftEndpoints,
            InstantSource clock) {
        var validator =
                settings.local()
                        ? null
                        : new ConnectorTokenValidator(
                                settings.appId(),
                                new SigningKeys(microsoftEndpoints.metadata(), clock));
        return new ActivityAuthenticator(settings, teamsHosts, validator);
    }

    /// A request's metadata.
    ///
    /// @param browser whether a web page in a browser sent it
    record RequestOrigin(
            @Nullable String authorization,
            String address,
            @Nullable String host,
            boolean browser) {}

    sealed interface Decision {
        record Admitted(IncomingActivity in) implements Decision {}

        /// @param why one word for the metrics
        record Rejected(int status, String why) implements Decision {}
    }

    /// Status 401 for a token that Microsoft didn't issue for this bot and service, 503 if
    /// Microsoft's keys aren't available, 400 for anything that isn't an activity, 403 for another
    /// organization, channel or host.
    Decision authenticate(RequestOrigin origin, byte[] body) {
        var service =
                connectorTokenValidator == null
                        ? local(origin)
                        : token(connectorTokenValidator, origin);
        return switch (service) {
            case TokenResult.No(var status, var why) -> new Decision.Rejected(status, why);
            case TokenResult.Yes(var url) ->
                    read(body)
                            .map(in -> check(in, url))
                            .orElseGet(() -> new Decision.Rejected(400, "malformed"));
        };
    }

    private sealed interface TokenResult {
        /// @param service the only service address the activity may name; null for any allowed
        ///   address
        record Yes(@Nullable String service) implements TokenResult {}

        record No(int status, String why) implements TokenResult {}
    }

    private static TokenResult token(
            ConnectorTokenValidator connectorTokenValidator, RequestOrigin origin) {
        return switch (connectorTokenValidator.validate(origin.authorization())) {
            case Verdict.Genuine(var service) -> new TokenResult.Yes(service);
            case Verdict.Forged(var why) -> new TokenResult.No(401, why);
            case Verdict.Undecided() -> new TokenResult.No(503, "undecided");
        };
    }

    /// Rejects browsers, because a web page could send requests to this machine, and foreign host
    /// names, because they could resolve to it.
    private static TokenResult local(RequestOrigin origin) {
        return LocalRequests.fromThisMachine(origin.address())
                        && LocalRequests.namesThisMachine(origin.host())
                        && !origin.browser()
                ? new TokenResult.Yes(null)
                : new TokenResult.No(403, "not_local");
    }

    private static Optional<IncomingActivity> read(byte[] body) {
        try {
            var json = Json.read(body);
            return json.isObject() ? Optional.of(new IncomingActivity(json)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Decision check(IncomingActivity in, @Nullable String service) {
        if (in.serviceUrl().isEmpty() || in.type().isEmpty() || !wellFormed(in)) {
            return new Decision.Rejected(400, "incomplete");
        }
        if (service != null && !service.equalsIgnoreCase(in.serviceUrl())) {
            return new Decision.Rejected(401, "other_service");
        }
        if (teamsHosts.services().parse(in.serviceUrl()).isEmpty()) {
            return new Decision.Rejected(403, "foreign_service");
        }
        if (!ConnectorTokenValidator.CHANNEL.equals(in.channel()) && !settings.local()) {
            return new Decision.Rejected(403, "other_channel");
        }
        return settings.isOwnTenant(in.tenant()) && in.ofOneTenant()
                ? new Decision.Admitted(in)
                : new Decision.Rejected(403, "other_tenant");
    }

    /// The first three are required to answer anyone. None of the ids contains whitespace, so none
    /// can break a log line.
    private static boolean wellFormed(IncomingActivity in) {
        return Stream.of(in.serviceUrl(), in.conversation(), in.memberId())
                        .noneMatch(String::isEmpty)
                && Stream.of(
                                in.serviceUrl(),
                                in.conversation(),
                                in.memberId(),
                                in.personId(),
                                in.botId(),
                                in.tenant(),
                                in.id(),
                                in.type(),
                                in.name(),
                                in.channel(),
                                in.replyTo())
                        .allMatch(id -> ID.matcher(id).matches());
    }
}
