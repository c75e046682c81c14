package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.DoorCredentials;
import io.baton.outbox.OutboxState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/// What the health says about the connected chats.
class ChatHealthTest {
    private static final DoorCredentials SLACK = door("slack", "token_revoked");
    private static final DoorCredentials TEAMS = door("teams", null);

    private static DoorCredentials door(String name, @Nullable String refusal) {
        return new DoorCredentials() {
            @Override
            public String door() {
                return name;
            }

            @Override
            public Optional<String> refusal() {
                return Optional.ofNullable(refusal);
            }
        };
    }

    private static Status ready(DoorCredentials... doors) {
        return CredentialsHealth.of(List.of(doors)).getStatus();
    }

    @Test
    void readinessGoesDownWhenEveryChatRefusesTheCredentials() {
        assertThat(ready()).isEqualTo(Status.UP);
        assertThat(ready(TEAMS)).isEqualTo(Status.UP);
        assertThat(ready(SLACK)).isEqualTo(Status.DOWN);
        assertThat(ready(SLACK, TEAMS)).isEqualTo(Status.UP);
        assertThat(ready(SLACK, door("teams", "AADSTS7000215"))).isEqualTo(Status.DOWN);
    }

    @Test
    void theOutboxSaysSinceWhenPostsWait() {
        assertThat(OutboxHealth.of(new OutboxState(Map.of(), 0, 0)).getStatus().getDescription())
                .isEmpty();
        var since = Map.of("slack", Instant.parse("2026-11-23T10:00:00Z"));
        var health = OutboxHealth.of(new OutboxState(since, 0, 0));
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getStatus().getDescription())
                .isEqualTo("posts for slack have waited since 2026-11-23T10:00:00Z");
    }

    @Test
    void healthIsDownWhenNothingIsDelivered() {
        assertThat(DeliveryHealth.of(Optional.empty()).getStatus()).isEqualTo(Status.UP);
        var status =
                DeliveryHealth.of(Optional.of(Instant.parse("2026-11-23T10:00:00Z"))).getStatus();
        assertThat(status).isEqualTo(Status.DOWN);
        assertThat(status.getDescription())
                .isEqualTo(
                        "no posts have been delivered since 2026-11-23T10:00:00Z; restart Baton");
    }

    @Test
    void theOutboxSaysWhatIsGivenUpAndWhatItCannotRead() {
        var health = OutboxHealth.of(new OutboxState(Map.of(), 2, 3));
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getStatus().getDescription())
                .isEqualTo(
                        "posts that this build can't read: 2; posts given up in the last 30 days: 3");
    }
}
