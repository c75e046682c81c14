package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.slack.api.TokenState;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Status;

/// A token that Slack doesn't accept any more.
class SlackTokenTest {
    private static final Place SALES = new Place.Channel("slack:C1");
    private static final Card HELLO = Card.saying("Hello");

    private final SlackDoorScene scene = SlackDoorScene.byHttp();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(TokenState.class)).addAppender(log);
    }

    @AfterEach
    void close() {
        ((Logger) LoggerFactory.getLogger(TokenState.class)).detachAppender(log);
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token_revoked",
                "account_inactive",
                "invalid_auth",
                "not_authed",
                "token_expired"
            })
    void aRefusedTokenTurnsHealthDownUntilItWorksAgain(String error) {
        assertThat(status()).isEqualTo(Status.UP);
        scene.slack.faults().always("chat.postMessage", new Fault.Refuses(error));
        for (int i = 0; i < 3; i++) {
            assertThat(scene.messenger().send("p1", SALES, HELLO))
                    .isEqualTo(new CallResult.Failed<>(error));
        }
        assertThat(status()).isEqualTo(Status.DOWN);
        assertThat(scene.door.health().health().getDetails()).containsEntry("token", error);
        assertThat(log.list)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getLevel()).isEqualTo(Level.ERROR);
                    assertThat(line.getFormattedMessage()).contains(error, "SLACK_BOT_TOKEN");
                });

        scene.slack.faults().clear();
        assertThat(scene.messenger().send("p1", SALES, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(status()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "service_unavailable", "ratelimited"})
    void troubleOfThePlatformIsNotTheTokens(String error) {
        scene.slack.faults().always("chat.postMessage", new Fault.Refuses(error));
        scene.messenger().send("p1", SALES, HELLO);
        assertThat(status()).isEqualTo(Status.UP);
        assertThat(log.list).isEmpty();
    }

    @Test
    void aRefusalOfSomethingElseShowsThatTheTokenWorks() {
        scene.slack.faults().next("chat.postMessage", new Fault.Refuses("token_revoked"));
        scene.messenger().send("p1", SALES, HELLO);
        scene.slack.faults().next("chat.postMessage", new Fault.Refuses("is_archived"));
        scene.messenger().send("p1", SALES, HELLO);
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void aWorkingTokenIsNoticedWithoutAnyTraffic() {
        scene.slack.faults().next("chat.postMessage", new Fault.Refuses("token_revoked"));
        scene.messenger().send("p1", SALES, HELLO);
        assertThat(status()).isEqualTo(Status.DOWN);
        await().atMost(Duration.ofSeconds(30)).until(() -> status().equals(Status.UP));
    }

    private Status status() {
        return scene.door.health().health().getStatus();
    }
}
