package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.SampleCards;
import io.baton.chat.Turn;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Modals and the Home tab.
@Isolated("it has deadlines that a busy machine would miss")
class SlackFormsAndHomeTest {
    private static final Form FORM =
            new Form(
                    "decline",
                    "Decline R-12",
                    "Decline",
                    "R-12/2",
                    List.of(
                            new Field.LongText("reason", "Why", true, "", ""),
                            new Field.ShortText("until", "Until", false, "", "")));
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
    void anErrorIsShownAtItsField() {
        opened();
        scene.scriptedConversation.answers(
                new Reply.FieldErrors(Map.of("until", "That is no date.")));
        var formSubmission = scene.anna().form().with("reason", "no time").submits();

        assertThat(formSubmission.errors()).isEqualTo(Map.of("until", "That is no date."));
        assertThat(scene.slack.hasModal("U1")).isTrue();
    }

    @Test
    void anErrorForAMissingFieldIsShownAtTheFirst() {
        opened();
        scene.scriptedConversation.answers(
                new Reply.FieldErrors(Map.of("partner", "No one has that name.")));
        var formSubmission = scene.anna().form().with("reason", "no time").submits();
        assertThat(formSubmission.errors()).isEqualTo(Map.of("reason", "No one has that name."));
    }

    @Test
    void aFailureKeepsTheFormAndItsInput() {
        opened();
        scene.scriptedConversation.whispers("The database does not answer; nothing is lost.");
        var formSubmission = scene.anna().form().with("reason", "no time").submits();
        assertThat(formSubmission.errors())
                .isEqualTo(Map.of("reason", "The database does not answer; nothing is lost."));
    }

    @Test
    void submittingASlowFormAgainIsTheSameAct() {
        opened();
        var gate = scene.scriptedConversation.blocks();
        var modalForm = scene.anna().form().with("reason", "no time");
        assertThat(modalForm.submits().errors().get("reason")).contains("Press the button again");
        scene.slack.faults().always("views.update", new Fault.Refuses("not_found"));
        gate.countDown();
        assertThat(modalForm.submits().accepted()).isTrue();

        var submitted =
                scene.scriptedConversation.heard().stream()
                        .filter(Turn.Submitted.class::isInstance);
        assertThat(submitted.map(Turn::id).distinct()).hasSize(1);
    }

    @Test
    void aSlowFormSaysDoneWhenItTakesEffect() {
        opened();
        var gate = scene.scriptedConversation.blocks();
        scene.anna().form().with("reason", "no time").submits();
        gate.countDown();
        await().untilAsserted(() ->
                assertThat(scene.slack.modalOf("U1").visibleText()).contains("Done."));
    }

    @Test
    void aFormMayLeadToAnother() {
        opened();
        scene.scriptedConversation.answers(new Reply.OpenForm(FORM));
        assertThat(scene.anna().form().with("reason", "x").submits().action()).isEqualTo("update");
    }

    @Test
    void closingAFormIsNotAnAct() {
        opened();
        scene.anna().closesModal();
        assertThat(scene.scriptedConversation.heard()).hasSize(1);
    }

    @Test
    void homeShowsAPictureAndWorksWithoutOne() {
        scene.scriptedConversation.answers(new Reply.Home(SampleCards.digest()));
        scene.anna().opensHome();
        await().ignoreExceptionsMatching(_ -> true)
                .until(() -> scene.slack.homeOf("U1").blocks().toString().contains("slack_file"));

        scene.slack.faults().always("upload", new Fault.Status(500));
        scene.slack.user("U2").opensHome();
        await().ignoreExceptionsMatching(_ -> true)
                .until(() -> scene.slack.homeOf("U2").visibleText().contains("week 47"));
        assertThat(scene.slack.files()).hasSize(1);
    }

    @Test
    void aPressOnHomeOpensAModalAndRefreshesThePage() {
        home();
        scene.scriptedConversation.answers(turn ->
                turn instanceof Turn.HomeOpened
                        ? new Reply.Home(Card.saying("Nothing waits."))
                        : new Reply.Whisper(Card.saying("Already accepted.")));
        scene.anna().presses(scene.slack.homeOf("U1"), "Decline");

        await().until(() -> scene.slack.hasModal("U1"));
        assertThat(scene.slack.modalOf("U1").visibleText()).contains("Already accepted.");
        await().untilAsserted(() ->
                assertThat(scene.slack.homeOf("U1").visibleText()).isEqualTo("Nothing waits."));
    }

    @Test
    void aFormFromHomeRefreshesThePage() {
        home();
        scene.scriptedConversation.answers(turn ->
                turn instanceof Turn.Pressed ? new Reply.OpenForm(FORM) : new Reply.Home(PAGE));
        scene.anna().presses(scene.slack.homeOf("U1"), "Decline");
        await().until(() -> scene.slack.hasModal("U1"));
        scene.scriptedConversation.answers(turn ->
                turn instanceof Turn.HomeOpened
                        ? new Reply.Home(Card.saying("Nothing waits."))
                        : new Reply.Nothing());
        scene.anna().form().with("reason", "no time").submits();

        await().untilAsserted(() ->
                assertThat(scene.slack.homeOf("U1").visibleText()).isEqualTo("Nothing waits."));
        var submitted =
                scene.scriptedConversation.heard().stream()
                        .filter(Turn.Submitted.class::isInstance)
                        .findFirst();
        assertThat(submitted.orElseThrow().place()).isEqualTo(new Place.Direct("slack:U1"));
    }

    @Test
    void aButtonInAModalUpdatesThatModal() {
        opened();
        scene.scriptedConversation.answers(new Reply.OpenForm(FORM));
        home();
        scene.scriptedConversation.answers(turn ->
                turn instanceof Turn.HomeOpened ? new Reply.Home(PAGE) : new Reply.Whisper(PAGE));
        scene.anna().presses(scene.slack.homeOf("U1"), "Decline");
        await().untilAsserted(() ->
                assertThat(scene.slack.modalOf("U1").buttons()).containsExactly("Decline"));
        scene.scriptedConversation.whispers("Declined.");
        scene.anna().presses(scene.slack.modalOf("U1"), "Decline");
        await().untilAsserted(() ->
                assertThat(scene.slack.modalOf("U1").visibleText()).contains("Declined."));
    }

    private void opened() {
        scene.scriptedConversation.answers(new Reply.OpenForm(FORM));
        scene.anna().types("C1", "/refer", "decline R-12");
        await().until(() -> scene.slack.hasModal("U1"));
        scene.scriptedConversation.answers(new Reply.Nothing());
    }

    private void home() {
        scene.scriptedConversation.answers(new Reply.Home(PAGE));
        scene.anna().opensHome();
        await().ignoreExceptionsMatching(_ -> true)
                .until(() -> scene.slack.homeOf("U1").buttons().contains("Decline"));
    }
}
