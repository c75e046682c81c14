package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.teams.api.Json;
import io.baton.teams.render.ButtonData;
import io.baton.testing.HeardLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Answers to pressed buttons.
@Isolated("it has deadlines, which a busy machine would miss")
class TeamsAnswersTest {
    private static final ButtonData ACCEPT = new ButtonData("offer.accept", "R-1/2");

    private static final Reply TOO_LATE =
            new Reply.Outdated(
                    Card.saying("Rita was faster"), Card.saying("Taken by Rita at 14:02"));

    private TeamsDoorScene scene;

    @BeforeEach
    void open() {
        scene = TeamsDoorScene.open();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aPressedButtonShowsTheNewCardToEveryone() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        var answer = scene.anna.executes(offer, ACCEPT.toJson());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.json().path("value").toString()).contains("Anna took it");
        TeamsDoorScene.eventually(() -> scene.current(offer).words().contains("Anna took it"));
        var pressed = (Turn.Pressed) scene.scriptedConversation.heard().getLast();
        assertThat(pressed.action()).isEqualTo("offer.accept");
        assertThat(pressed.value()).isEqualTo("R-1/2");
        assertThat(pressed.place()).isEqualTo(scene.channel());
    }

    @Test
    void aButtonInAnOlderClientUpdatesTheCardForEveryone() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        assertThat(scene.anna.submits(offer, ACCEPT.toJson()).status()).isEqualTo(200);
        TeamsDoorScene.eventually(() -> scene.current(offer).words().contains("Anna took it"));
        assertThat(((Turn.Pressed) scene.scriptedConversation.heard().getLast()).action())
                .isEqualTo("offer.accept");
    }

    @Test
    void aLatePressShowsTheCurrentCardAndRemovesTheButtons() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(TOO_LATE);
        var answer = scene.anna.executes(offer, ACCEPT.toJson());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.json().path("value").toString()).contains("Taken by Rita at 14:02");
        TeamsDoorScene.eventually(
                () -> scene.current(offer).words().contains("Taken by Rita at 14:02"));
        assertThat(scene.anna.sees()).isEmpty();
    }

    @Test
    void aLatePressInAnOlderClientIsAnsweredPrivately() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(TOO_LATE);
        scene.anna.submits(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Rita was faster");
        assertThat(scene.current(offer).words()).contains("An offer").doesNotContain("faster");
    }

    @Test
    void aLatePressWithASlowAnswerIsAnsweredPrivately() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(TOO_LATE);
        var gate = scene.scriptedConversation.blocks();
        assertThat(scene.anna.executes(offer, ACCEPT.toJson()).text()).contains("Not stored yet");
        gate.countDown();
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Rita was faster");
    }

    @Test
    void aSlowAnswerIsAnnouncedAndThenArrives() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        var gate = scene.scriptedConversation.blocks();
        var answer = scene.anna.executes(offer, ACCEPT.toJson());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Not stored yet");
        gate.countDown();
        TeamsDoorScene.eventually(() -> scene.current(offer).words().contains("Anna took it"));
    }

    @Test
    void anUnknownButtonIsAnsweredWithACard() {
        var offer = scene.posted("An offer");
        var answer = scene.anna.executes(offer, Json.object().put("x", "y"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.text()).contains("I don't know this button");
    }

    @Test
    void noInvokeIsAnsweredWithAnError() {
        for (var name :
                new String[] {
                    "adaptiveCard/action",
                    "task/fetch",
                    "task/submit",
                    "composeExtension/query",
                    "composeExtension/fetchTask",
                    "composeExtension/submitAction",
                    "signin/verifyState",
                    "message/submitAction",
                    "config/fetch",
                    "fileConsent/invoke",
                    ""
                }) {
            var invoke = scene.anna.invoke(name, scene.anna.personalChat());
            assertThat(scene.anna.sends(invoke).status()).as(name).isEqualTo(200);
        }
    }

    @Test
    void anExceptionIsAnsweredWithBatonsOwnMessageAndACodeThatLeadsToItsLineInTheLog() {
        var log = new HeardLog();
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(_ -> {
            throw new IllegalStateException("boom");
        });
        var answer = scene.anna.executes(offer, ACCEPT.toJson());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("boom").doesNotContain("bot source code");
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        var shown = scene.anna.sees().getLast().words();
        assertThat(shown).contains("Something went wrong (code");
        assertThat(log.lineOf(shown).getThrowableProxy().getMessage()).isEqualTo("boom");
        log.close();
    }
}
