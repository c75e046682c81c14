package io.baton.slack;

import io.baton.chat.DoorCredentials;
import io.baton.slack.api.SlackId;
import io.baton.slack.api.TokenState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Up when Slack has named the bot's ids and the socket, if used, is connected. Down when Slack
/// refuses the token, since only a person can end that.
public final class SlackHealth implements HealthIndicator, DoorCredentials {
    private final BotIdentity identity;
    private final @Nullable SocketModeConnection socket;
    private final TokenState tokenState;

    SlackHealth(
            BotIdentity identity, @Nullable SocketModeConnection socket, TokenState tokenState) {
        this.identity = identity;
        this.socket = socket;
        this.tokenState = tokenState;
    }

    boolean ready() {
        return identity.self().isPresent() && (socket == null || socket.connected());
    }

    @Override
    public String door() {
        return SlackId.DOOR;
    }

    @Override
    public Optional<String> refusal() {
        return tokenState.refusal();
    }

    @Override
    public Health health() {
        var health = ready() ? Health.up() : Health.outOfService();
        tokenState.refusal().ifPresent(code -> health.down().withDetail("token", code));
        return health.withDetail("acquainted", acquainted()).withDetail("way", transport()).build();
    }

    private String acquainted() {
        return identity.self()
                .map(self -> self.userId() + " in " + self.teamId())
                .orElseGet(identity::lastResult);
    }

    private String transport() {
        if (socket == null) {
            return "http";
        }
        return socket.connected() ? "socket" : "socket, not connected: " + socket.problem();
    }
}
