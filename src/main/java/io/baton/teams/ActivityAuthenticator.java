package io.baton.teams;

import io.baton.door.LocalRequests;
import io.baton.teams.ConnectorTokenValidator.Verdict;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsHosts;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lets in what comes from Teams, from our organisation, for this bot; in local mode, what comes
/// from a program on this machine.
final class ActivityAuthenticator {
    /// As long as an id ever is, and much longer.
    private static final Pattern WORD = Pattern.compile("\\S{0,2000}");

    private final TeamsSettings settings;
    private final TeamsHosts teamsHosts;
    private final @Nullable ConnectorTokenValidator connectorTokenValidator;

    /// @param connectorTokenValidator null in local mode alone
    ActivityAuthenticator(
            TeamsSettings settings,
            TeamsHosts teamsHosts,
            @Nullable ConnectorTokenValidator connectorTokenValidator) {
        if (connectorTokenValidator == null && !settings.local()) {
            throw new IllegalArgumentException("without a check everybody would be let in");
        }
        this.settings = settings;
        this.teamsHosts = teamsHosts;
        this.connectorTokenValidator = connectorTokenValidator;
    }

    /// What is known of a request beside its body.
    ///
    /// @param browser whether a browser sent it on behalf of a page
    record RequestOrigin(
            @Nullable String authorization,
            String address,
            @Nullable String host,
            boolean browser) {}

    sealed interface Decision {
        record Admitted(IncomingActivity in) implements Decision {}

        /// @param why in one word, for the meters
        record Rejected(int status, String why) implements Decision {}
    }

    /// 401 for a token that is not Microsoft's for this bot and this service, 503 where nobody can
    /// tell, 400 for what is no activity, 403 for another organisation, channel or host.
    Decision authenticate(RequestOrigin sender, byte[] body) {
        var service =
                connectorTokenValidator == null
                        ? here(sender)
                        : shown(connectorTokenValidator, sender);
        return switch (service) {
            case Shown.No(var status, var why) -> new Decision.Rejected(status, why);
            case Shown.Yes(var url) ->
                    read(body)
                            .map(in -> inside(in, url))
                            .orElseGet(() -> new Decision.Rejected(400, "malformed"));
        };
    }

    private sealed interface Shown {
        /// @param service the only one that may be named; null for any that is allowed
        record Yes(@Nullable String service) implements Shown {}

        record No(int status, String why) implements Shown {}
    }

    private static Shown shown(
            ConnectorTokenValidator connectorTokenValidator, RequestOrigin sender) {
        return switch (connectorTokenValidator.validate(sender.authorization())) {
            case Verdict.Genuine(var service) -> new Shown.Yes(service);
            case Verdict.Forged(var why) -> new Shown.No(401, why);
            case Verdict.Undecided() -> new Shown.No(503, "undecided");
        };
    }

    /// A page in a browser on this machine could send the same; a foreign name could lead here.
    private static Shown here(RequestOrigin sender) {
        return LocalRequests.fromThisMachine(sender.address())
                        && LocalRequests.namesThisMachine(sender.host())
                        && !sender.browser()
                ? new Shown.Yes(null)
                : new Shown.No(403, "not_local");
    }

    private static Optional<IncomingActivity> read(byte[] body) {
        try {
            var json = Json.read(body);
            return json.isObject() ? Optional.of(new IncomingActivity(json)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Decision inside(IncomingActivity in, @Nullable String service) {
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

    /// Without the first three nobody could be heard or answered. None of them ever has a blank in
    /// it, which would break a line of the log.
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
                        .allMatch(word -> WORD.matcher(word).matches());
    }
}
