package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.teams.api.CredentialState;
import io.baton.teams.fake.ConnectorFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Status;

/// Credentials that Microsoft doesn't accept any more.
class TeamsCredentialsTest {
    private static final Card HELLO = Card.saying("Hello");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final TeamsDoorScene scene = TeamsDoorScene.open();
    private final Place anna = new Place.Direct(scene.anna.id());

    @BeforeEach
    void listen() {
        scene.anna.says("help");
        log.start();
        ((Logger) LoggerFactory.getLogger(CredentialState.class)).addAppender(log);
    }

    @AfterEach
    void close() {
        ((Logger) LoggerFactory.getLogger(CredentialState.class)).detachAppender(log);
        scene.close();
    }

    private Status status() {
        return scene.door.health().health().getStatus();
    }

    private CallResult<String> sent() {
        return scene.messenger().send("parcel", anna, HELLO);
    }

    private void refusedOnce(String code) {
        assertThat(status()).isEqualTo(Status.DOWN);
        assertThat(scene.door.health().refusal()).contains(code);
        assertThat(log.list)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getLevel()).isEqualTo(Level.ERROR);
                    assertThat(line.getFormattedMessage()).contains(code, "TEAMS_APP_PASSWORD");
                });
    }

    @Test
    void aTokenThatTheConnectorRefusesTurnsHealthDownUntilItWorksAgain() {
        for (int i = 0; i < 3; i++) {
            scene.teams.fails(ConnectorFault.of(401, "BotNotRegistered"));
            assertThat(sent()).isInstanceOf(CallResult.Failed.class);
        }
        refusedOnce("HTTP 401");

        assertThat(sent()).isInstanceOf(CallResult.Ok.class);
        assertThat(status()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void aRefusedTokenRequestTurnsHealthDownUntilATokenIsGiven(int answer) {
        scene.teams.answersTokens(answer);
        for (int i = 0; i < 3; i++) {
            assertThat(sent()).isInstanceOf(CallResult.Failed.class);
        }
        refusedOnce("AADSTS7000215");

        scene.teams.answersTokens(0);
        TeamsDoorScene.eventually(() -> status().equals(Status.UP));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void troubleOfTheTokenServiceIsNotTheCredentials(int answer) {
        scene.teams.answersTokens(answer);
        assertThat(sent()).isInstanceOf(CallResult.Failed.class);
        assertThat(status()).isEqualTo(Status.UP);
        assertThat(log.list).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 413, 400, 429})
    void aRefusalOfSomethingElseShowsThatTheTokenWorks(int other) {
        scene.teams.fails(ConnectorFault.of(401, "Unauthorized"));
        var _ = sent();
        scene.teams.fails(ConnectorFault.of(other, "Other"));
        var _ = sent();
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void anOutageDoesNotShowThatTheTokenWorks() {
        scene.teams.fails(ConnectorFault.of(401, "Unauthorized"));
        var _ = sent();
        scene.teams.fails(ConnectorFault.of(503, "Unavailable"));
        var _ = sent();
        assertThat(status()).isEqualTo(Status.DOWN);
    }
}
