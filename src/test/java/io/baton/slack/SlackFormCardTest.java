package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.slack.fake.Ephemeral;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// The card whose button opened a form, once the form is submitted.
@Isolated("it has deadlines that a busy machine would miss")
class SlackFormCardTest {
    private static final Form FORM =
            new Form(
                    "decline",
                    "Decline R-12",
                    "Decline",
                    "R-12/2",
                    List.of(new Field.LongText("reason", "Why", true, "", "")));
    private static final Card PAGE =
            Card.titled("Waiting for you")
                    .buttons(Button.plain("Decline", "offer.decline", "R-12/2"));

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
    void theAnswerToAFormTakesThePlaceOfTheCardThatOpenedIt() {
        openedFromWhisper();
        scene.scriptedConversation.answers(new Reply.Replace(Card.saying("Declined.")));

        assertThat(scene.anna().form().with("reason", "no time").submits().accepted()).isTrue();
        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .extracting(Ephemeral::text)
                        .containsExactly("Declined."));
    }

    @Test
    void ifTheCardThatOpenedAFormIsOutOfReachTheAnswerIsWhispered() {
        openedFromWhisper();
        scene.slack.faults().always("response_url", new Fault.Status(404));
        scene.scriptedConversation.answers(new Reply.Replace(Card.saying("Declined.")));
        scene.anna().form().with("reason", "no time").submits();

        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .extracting(Ephemeral::text)
                        .contains("Declined."));
    }

    @Test
    void aSlowFormReplacesItsCardWhenItTakesEffect() {
        openedFromWhisper();
        var gate = scene.scriptedConversation.blocks();
        scene.scriptedConversation.answers(new Reply.Replace(Card.saying("Declined.")));
        scene.anna().form().with("reason", "no time").submits();
        gate.countDown();

        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .extracting(Ephemeral::text)
                        .contains("Declined."));
        assertThat(scene.slack.modalOf("U1").visibleText()).contains("Done.");
    }

    private void openedFromWhisper() {
        scene.scriptedConversation.answers(new Reply.Whisper(PAGE));
        scene.anna().types("C1", "/refer", "x");
        scene.scriptedConversation.answers(new Reply.OpenForm(FORM));
        scene.anna().presses(scene.slack.ephemeralsOf("U1").getFirst(), "Decline");
        await().until(() -> scene.slack.hasModal("U1"));
    }

    @Test
    void aFormThatACommandOpenedHasNoCardToReplace() {
        scene.scriptedConversation.answers(new Reply.OpenForm(FORM));
        scene.anna().types("C1", "/refer", "decline R-12");
        await().until(() -> scene.slack.hasModal("U1"));
        scene.scriptedConversation.answers(new Reply.Nothing());
        scene.anna().form().with("reason", "no time").submits();

        assertThat(scene.scriptedConversation.heard().getLast().replyCapability())
                .isEqualTo(ReplyCapability.FORM);
    }
}
