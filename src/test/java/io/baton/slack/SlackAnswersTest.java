package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.SampleCards;
import io.baton.chat.SampleForms;
import io.baton.chat.Turn;
import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.Ephemeral;
import io.baton.slack.fake.Fault;
import io.baton.slack.fake.SlackRequest;
import io.baton.testing.HeardLog;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// The person who acts always gets an answer, and Slack always gets a response in time.
@Isolated("it has deadlines that a busy machine would miss")
class SlackAnswersTest {
    private static final Card OFFER =
            Card.saying("Take it?").buttons(Button.primary("Accept", "offer.accept", "R-12/2"));

    private final SlackDoorScene scene =
            SlackDoorScene.byHttp(
                    SlackDoorScene.PACE.withAnswerTimes(
                            Duration.ofMillis(700), Duration.ofMillis(250)));

    @AfterEach
    void close() {
        assertThat(scene.slack.violations()).isEmpty();
        scene.close();
    }

    @Test
    void aReadyAnswerIsInTheResponse() {
        scene.scriptedConversation.whispers("Logged as R-1.");
        scene.anna().types("C1", "/refer", "Acme needs a firewall");

        assertThat(whispersToAnna()).isEqualTo("Logged as R-1.");
        assertThat(scene.slack.callLog().calls("response_url")).isEmpty();
    }

    @Test
    void aSlowAnswerFollowsTheAcknowledgement() {
        scene.scriptedConversation.whispers("Logged as R-1.");
        var gate = scene.scriptedConversation.blocks();
        var appResponse = scene.anna().types("C1", "/refer", "Acme needs a firewall");

        assertThat(appResponse.status()).isEqualTo(200);
        assertThat(appResponse.body()).contains("Not stored yet.");
        gate.countDown();
        await().untilAsserted(() -> assertThat(whispersToAnna()).endsWith("|Logged as R-1."));
        assertThat(scene.meters.get("baton.slack.turns").tag("outcome", "late").timer().count())
                .isEqualTo(1);
    }

    @Test
    void theAnswerIsWhisperedIfTheResponseUrlFails() {
        scene.slack.faults().always("response_url", new Fault.Status(404));
        scene.scriptedConversation.whispers("Not yours to accept.");
        scene.anna().presses(scene.posted(OFFER), "Accept");

        await().untilAsserted(() -> assertThat(whispersToAnna()).isEqualTo("Not yours to accept."));
        assertThat(scene.slack.callLog().calls("chat.postEphemeral")).hasSize(1);
    }

    @Test
    void theAnswerIsADirectMessageIfAllElseFails() {
        scene.slack.faults().always("response_url", new Fault.Status(404));
        scene.scriptedConversation.whispers("Not yours to accept.");
        var channelMessage = scene.posted(OFFER);
        scene.slack.channel("C1").without("U1");
        scene.anna().presses(channelMessage, "Accept");

        await().untilAsserted(() ->
                assertThat(scene.slack.directWith("U1").texts())
                        .containsExactly("Not yours to accept."));
    }

    @Test
    void aForeignResponseUrlIsNeverCalled() {
        scene.scriptedConversation.whispers("late");
        var gate = scene.scriptedConversation.blocks();
        var payload = scene.anna().command("C1", "/refer", "x").payload();
        payload.put("response_url", "http://127.0.0.1:1/steal");
        scene.slack.requests().send(new SlackRequest(SlackRequest.Kind.COMMAND, payload, 0, ""));
        gate.countDown();

        await().untilAsserted(() -> assertThat(whispersToAnna()).isEqualTo("late"));
        assertThat(scene.slack.callLog().calls("chat.postEphemeral")).hasSize(1);
    }

    @Test
    void aPressedCardIsReplacedForEveryone() {
        scene.scriptedConversation.answers(new Reply.Replace(Card.saying("Anna took it.")));
        scene.anna().presses(scene.posted(OFFER), "Accept");

        await().untilAsserted(() ->
                assertThat(scene.slack.channel("C1").texts()).containsExactly("Anna took it."));
        assertThat(scene.slack.channel("C1").last().buttons()).isEmpty();
    }

    @Test
    void aCardIsReplacedEvenIfTheResponseUrlFails() {
        scene.slack.faults().always("response_url", new Fault.Status(404));
        scene.scriptedConversation.answers(new Reply.Replace(Card.saying("Anna took it.")));
        scene.anna().presses(scene.posted(OFFER), "Accept");

        await().untilAsserted(() ->
                assertThat(scene.slack.channel("C1").texts()).containsExactly("Anna took it."));
    }

    @Test
    void aWhisperedCardIsReplacedToo() {
        scene.scriptedConversation.answers(new Reply.Whisper(OFFER));
        scene.anna().types("C1", "/refer", "x");
        scene.scriptedConversation.answers(new Reply.Replace(Card.saying("Sent.")));
        scene.anna().presses(scene.slack.ephemeralsOf("U1").getFirst(), "Accept");

        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .extracting(Ephemeral::text)
                        .containsExactly("Sent."));
    }

    @Test
    void aWhisperWithAChartShowsItsPicture() {
        scene.scriptedConversation.answers(new Reply.Whisper(SampleCards.digest()));
        scene.anna().types("C1", "/revenue", "");

        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .singleElement()
                        .matches(seen -> seen.blocks().toString().contains("slack_file")));
    }

    @Test
    void aPressOpensAForm() {
        scene.scriptedConversation.answers(new Reply.OpenForm(SampleForms.refer()));
        scene.anna().presses(scene.posted(OFFER), "Accept");
        await().until(() -> scene.slack.hasModal("U1"));
        assertThat(scene.slack.modalOf("U1").callbackId()).isEqualTo("refer");
    }

    @Test
    void aFormThatComesTooLateIsExplained() {
        scene.slack.faults().next("views.open", new Fault.Refuses("expired_trigger_id"));
        scene.scriptedConversation.answers(new Reply.OpenForm(SampleForms.refer()));
        scene.anna().presses(scene.posted(OFFER), "Accept");
        await().untilAsserted(() -> assertThat(whispersToAnna()).contains("Open it here:"));
    }

    @Test
    void aSlowFormFillsThePlaceholder() {
        scene.scriptedConversation.answers(new Reply.OpenForm(SampleForms.refer()));
        var gate = scene.scriptedConversation.blocks();
        var channelMessage = scene.slack.user("U2").says("C1", "Acme needs a firewall");
        var _ =
                CompletableFuture.supplyAsync(
                        () -> scene.anna().usesShortcut("log_referral", channelMessage));

        await().until(() -> scene.slack.hasModal("U1"));
        assertThat(scene.slack.modalOf("U1").visibleText()).contains("One moment");
        gate.countDown();
        await().untilAsserted(() ->
                assertThat(scene.slack.modalOf("U1").callbackId()).isEqualTo("refer"));
        assertThat(scene.slack.callLog().calls("views.open")).hasSize(1);
    }

    @Test
    void aPlaceholderShowsOtherAnswers() {
        scene.scriptedConversation.whispers("The database does not answer.");
        var gate = scene.scriptedConversation.blocks();
        scene.anna().types("C1", "/refer", "");
        await().until(() -> scene.slack.hasModal("U1"));
        gate.countDown();
        await().untilAsserted(() ->
                assertThat(scene.slack.modalOf("U1").visibleText())
                        .contains("The database does not answer."));
    }

    @Test
    void aFailureIsAnsweredWithACodeThatLeadsToItsLineInTheLog() {
        scene.scriptedConversation.answers(_ -> {
            throw new IllegalArgumentException("secret detail");
        });
        try (var log = new HeardLog()) {
            scene.anna().types("C1", "/refer", "x");

            assertThat(whispersToAnna()).doesNotContain("secret");
            assertThat(log.lineOf(whispersToAnna()).getThrowableProxy().getMessage())
                    .isEqualTo("secret detail");
        }
    }

    @Test
    void anAnswerToAMentionThatCannotBePostedIsWhispered() {
        scene.scriptedConversation.whispers("The database does not answer.");
        assertThat(scene.anna().mentions("C1", "refer list").status()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(whispersToAnna()).isEqualTo("The database does not answer."));
    }

    @Test
    void aSlowEventIsNotAcknowledgedAndIsSentAgain() {
        var gate = scene.scriptedConversation.blocks();
        var first = scene.anna().writes("refer list");
        assertThat(first.status()).isEqualTo(503);
        gate.countDown();
        AppResponse again = scene.slack.requests().send(first.delivery().again(1, "http_error"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(scene.scriptedConversation.heard())
                .extracting(Turn::id)
                .hasSize(2)
                .containsOnly(scene.scriptedConversation.heard().getFirst().id());
    }

    @Test
    void anAnswerInADirectConversationStaysThere() {
        scene.slack.directWith("U1");
        scene.scriptedConversation.whispers("Only for you.");
        scene.anna().types("DU1", "/refer", "x");
        assertThat(whispersToAnna()).isEqualTo("Only for you.");
        assertThat(scene.scriptedConversation.only(Turn.Said.class).place())
                .isEqualTo(new Place.Direct("slack:U1"));
    }

    private String whispersToAnna() {
        return String.join(
                "|", scene.slack.ephemeralsOf("U1").stream().map(Ephemeral::text).toList());
    }
}
