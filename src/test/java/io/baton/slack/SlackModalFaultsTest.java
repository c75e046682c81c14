package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.SampleForms;
import io.baton.slack.fake.Ephemeral;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms that Slack doesn't show.
@Isolated("it has deadlines that a busy machine would miss")
class SlackModalFaultsTest {
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

    @ParameterizedTest
    @CsvSource({
        "view_too_large, too large",
        "internal_error, in a minute",
        "invalid_arguments, in a minute"
    })
    void aFormThatCannotFillThePlaceholderIsExplained(String error, String explanation) {
        scene.slack.faults().always("views.update", new Fault.Refuses(error));
        scene.scriptedConversation.answers(new Reply.OpenForm(SampleForms.refer()));
        var gate = scene.scriptedConversation.blocks();
        scene.anna().types("C1", "/refer", "");
        await().until(() -> scene.slack.hasModal("U1"));
        gate.countDown();
        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .singleElement()
                        .satisfies(seen ->
                                assertThat(seen.blocks().toString())
                                        .contains(explanation, "You can close the window")));
    }

    @Test
    void aFormThatIsTooLargeIsExplainedInThePlaceholder() {
        scene.slack.faults().next("views.update", new Fault.Refuses("view_too_large"));
        scene.scriptedConversation.answers(new Reply.OpenForm(SampleForms.refer()));
        var gate = scene.scriptedConversation.blocks();
        scene.anna().types("C1", "/refer", "");
        await().until(() -> scene.slack.hasModal("U1"));
        gate.countDown();
        await().untilAsserted(() ->
                assertThat(scene.slack.modalOf("U1").visibleText()).contains("too large"));
        assertThat(scene.slack.ephemeralsOf("U1")).isEmpty();
    }

    @Test
    void aServerErrorDoesNotLeaveThePlaceholderEmpty() {
        scene.slack.faults().next("views.update", new Fault.Status(503), new Fault.Status(500));
        scene.scriptedConversation.answers(new Reply.OpenForm(SampleForms.refer()));
        var gate = scene.scriptedConversation.blocks();
        scene.anna().types("C1", "/refer", "");
        await().until(() -> scene.slack.hasModal("U1"));
        gate.countDown();
        await().untilAsserted(() ->
                assertThat(scene.slack.modalOf("U1").callbackId()).isEqualTo("refer"));
    }

    @Test
    void aFormThatIsTooLargeDoesNotReadAsTooLate() {
        scene.slack.faults().next("views.open", new Fault.Refuses("view_too_large"));
        scene.scriptedConversation.answers(new Reply.OpenForm(SampleForms.refer()));
        scene.anna().presses(scene.posted(OFFER), "Accept");
        await().untilAsserted(() -> assertThat(whispersToAnna()).contains("too large"));
    }

    @ParameterizedTest
    @CsvSource({
        "exchanged_trigger_id, Open it here",
        "invalid_trigger_id, Open it here",
        "internal_error, Try again in a minute"
    })
    void aFormThatDidNotOpenGetsAButtonThatOpensIt(String error, String sentence) {
        scene.slack.faults().next("views.open", new Fault.Refuses(error));
        scene.scriptedConversation.answers(new Reply.OpenForm(SampleForms.refer()));
        scene.anna().presses(scene.posted(OFFER), "Accept");
        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .singleElement()
                        .satisfies(seen ->
                                assertThat(seen.blocks().toString())
                                        .contains(sentence, "offer.accept", "R-12/2")));
    }

    private String whispersToAnna() {
        return String.join(
                "|", scene.slack.ephemeralsOf("U1").stream().map(Ephemeral::text).toList());
    }
}
