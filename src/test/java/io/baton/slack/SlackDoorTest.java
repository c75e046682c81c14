package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.health.contributor.Status;

/// Starting and closing the door, and Socket Mode.
@Isolated("it has deadlines that a busy machine would miss")
class SlackDoorTest {
    private static final Duration LONG = Duration.ofSeconds(40);

    @Test
    void nothingIsHandledBeforeTheBotsIdsAreKnown() {
        try (var scene = SlackDoorScene.unstarted(SlackDoorScene.PACE)) {
            assertThat(scene.door.health().health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(scene.anna().types("C1", "/refer", "list").body()).contains("who you are");
            assertThat(scene.anna().writes("refer list").status()).isEqualTo(503);
            assertThat(scene.scriptedConversation.heard()).isEmpty();
            assertThat(scene.slack.requests().verifiesAddress("x").body()).isEqualTo("x");
        }
    }

    @Test
    void theDoorOpensWhenSlackComesBack() {
        try (var scene = SlackDoorScene.unstarted(SlackDoorScene.PACE)) {
            scene.slack.goDark();
            scene.door.start();
            assertThat(scene.door.health().health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            scene.slack.comeBack();
            await().atMost(LONG)
                    .until(() -> scene.door.health().health().getStatus().equals(Status.UP));
        }
    }

    @Test
    void theHealthCheckNamesARefusedToken() {
        try (var scene = SlackDoorScene.unstarted(SlackDoorScene.PACE)) {
            scene.slack.faults().always("auth.test", new Fault.Refuses("invalid_auth"));
            scene.door.start();
            await().untilAsserted(() ->
                    assertThat(scene.door.health().health().getDetails().toString())
                            .contains("invalid_auth"));
            assertThat(scene.slack.callLog().calls("auth.test").size()).isLessThan(10);
        }
    }

    @Test
    void socketModeHandlesWhatHttpHandles() {
        try (var scene = SlackDoorScene.bySocket()) {
            scene.scriptedConversation.whispers("Logged as R-1.");
            scene.anna().types("C1", "/refer", "Acme needs <a> & b");
            assertThat(scene.slack.ephemeralsOf("U1").getFirst().text())
                    .isEqualTo("Logged as R-1.");
            scene.scriptedConversation.answers(new Reply.Nothing());
            assertThat(scene.anna().mentions("C1", "refer list").status()).isEqualTo(200);
            var card = Card.saying("?").buttons(Button.plain("Accept", "offer.accept", "1"));
            assertThat(scene.anna().presses(scene.posted(card), "Accept").status()).isEqualTo(200);

            assertThat(scene.scriptedConversation.heard())
                    .hasSize(3)
                    .extracting(Turn::getClass)
                    .isEqualTo(List.of(Turn.Said.class, Turn.Said.class, Turn.Pressed.class));
            assertThat(((Turn.Said) scene.scriptedConversation.heard().getFirst()).text())
                    .isEqualTo("refer Acme needs <a> & b");
            assertThat(scene.slack.violations()).isEmpty();
        }
    }

    @Test
    void manyTurnsRunAtTheSameTime() {
        try (var scene = SlackDoorScene.bySocket()) {
            var gate = scene.scriptedConversation.blocks();
            var all =
                    IntStream.range(0, 12)
                            .mapToObj(_ ->
                                    CompletableFuture.supplyAsync(
                                            () -> scene.anna().writes("x"),
                                            Thread::startVirtualThread))
                            .toList();
            await().until(() -> scene.scriptedConversation.heard().size() == 12);
            gate.countDown();
            assertThat(all).allMatch(one -> one.join().status() == 200);
        }
    }

    @Test
    void aFailedEventIsNotAcknowledgedBySocket() {
        try (var scene = SlackDoorScene.bySocket()) {
            scene.slack.faults().next("users.info", new Fault.Status(500));
            assertThat(scene.anna().writes("refer list").status()).isZero();
        }
    }

    @Test
    void theSocketReconnectsAfterADisconnectAndABreak() {
        try (var scene = SlackDoorScene.bySocket()) {
            scene.slack.socketMode().disconnect("refresh_requested");
            assertReconnected(scene);
            scene.slack.socketMode().breakConnections();
            assertReconnected(scene);
        }
    }

    @Test
    void theSocketReconnectsWhenSlacksClientGivesUp() {
        try (var scene = SlackDoorScene.bySocket()) {
            scene.slack
                    .faults()
                    .always("apps.connections.open", new Fault.Refuses("internal_error"));
            scene.slack.socketMode().breakConnections();
            await().atMost(LONG)
                    .until(() -> scene.slack.callLog().calls("apps.connections.open").size() > 4);
            scene.slack.faults().clear();
            assertReconnected(scene);
        }
    }

    @Test
    void aClosedDoorLeavesNoConnection() {
        var scene = SlackDoorScene.bySocket();
        scene.door.close();
        await().atMost(LONG).until(() -> scene.slack.socketMode().connections() == 0);
        scene.close();
    }

    private static void assertReconnected(SlackDoorScene scene) {
        int before = scene.scriptedConversation.heard().size();
        await().atMost(LONG).until(() -> scene.slack.socketMode().connections() > 0);
        await().atMost(LONG).until(() -> scene.anna().writes("refer list").status() == 200);
        assertThat(scene.scriptedConversation.heard()).hasSizeGreaterThan(before);
    }
}
