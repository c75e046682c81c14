package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.Ephemeral;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// The program may end between the acknowledgement and the write. In these tests the write doesn't
/// happen before the checks, so what the person has been told by then is all they ever hear.
@Isolated("it has deadlines that a busy machine would miss")
class SlackNotStoredYetTest {
    private static final String NOT_STORED = "Not stored yet.";
    private static final Card OFFER =
            Card.saying("Take it?").buttons(Button.primary("Accept", "offer.accept", "R-12/2"));
    private static final Form DECLINE =
            new Form(
                    "decline",
                    "Decline R-12",
                    "Decline",
                    "R-12/2",
                    List.of(new Field.LongText("reason", "Why", true, "", "")));

    private final SlackDoorScene scene =
            SlackDoorScene.byHttp(
                    SlackDoorScene.PACE.withAnswerTimes(
                            Duration.ofMillis(700), Duration.ofMillis(250)));
    private CountDownLatch write;

    @BeforeEach
    void blockTheWrite() {
        write = new CountDownLatch(0);
    }

    @AfterEach
    void close() {
        write.countDown();
        assertThat(scene.slack.violations()).isEmpty();
        scene.close();
    }

    @Test
    void aCommandIsAcknowledgedWithTheTruth() {
        scene.scriptedConversation.whispers("Logged as R-1.");
        write = scene.scriptedConversation.blocks();
        var appResponse = scene.anna().types("C1", "/refer", "Acme needs a firewall");

        assertThat(appResponse.acknowledged()).isTrue();
        assertThat(appResponse.body()).contains(NOT_STORED, "`/refer list`");
        write.countDown();
        await().untilAsserted(() -> assertThat(whispersToAnna()).contains("Logged as R-1."));
    }

    @Test
    void aCommandBySocketIsAcknowledgedWithTheTruth() {
        try (var bySocket = SlackDoorScene.bySocket()) {
            var gate = bySocket.scriptedConversation.whispers("Logged as R-1.").blocks();
            var appResponse = bySocket.anna().types("C1", "/refer", "Acme needs a firewall");
            assertThat(appResponse.body()).contains(NOT_STORED);
            gate.countDown();
        }
    }

    @Test
    void beforeAClickIsAcknowledgedThePersonIsTold() {
        var offer = scene.posted(OFFER);
        scene.scriptedConversation.answers(new Reply.Nothing());
        write = scene.scriptedConversation.blocks();

        assertThat(scene.anna().presses(offer, "Accept").acknowledged()).isTrue();
        assertThat(whispersToAnna()).contains(NOT_STORED);
        write.countDown();
        await().untilAsserted(() -> assertThat(whispersToAnna()).contains("Done."));
    }

    @Test
    void aClickIsNotAcknowledgedIfThePersonCannotBeTold() {
        var offer = scene.posted(OFFER);
        for (var method : List.of("response_url", "chat.postEphemeral", "chat.postMessage")) {
            scene.slack.faults().always(method, new Fault.Status(503));
        }
        write = scene.scriptedConversation.whispers("late").blocks();

        assertThat(scene.anna().presses(offer, "Accept").acknowledged()).isFalse();
        assertThat(whispersToAnna()).isEmpty();
        scene.slack.faults().clear();
    }

    @Test
    void aClickIsNotAcknowledgedIfTellingThePersonTakesTooLong() {
        var offer = scene.posted(OFFER);
        scene.slack.faults().always("response_url", new Fault.Hangs(Duration.ofSeconds(5)));
        write = scene.scriptedConversation.whispers("late").blocks();

        var appResponse = scene.anna().presses(offer, "Accept");
        assertThat(appResponse.acknowledged()).isFalse();
        assertThat(appResponse.took()).isLessThan(Duration.ofMillis(2_500));
        scene.slack.faults().clear();
    }

    @Test
    void aClickAtHomeIsAnsweredInADirectMessage() {
        scene.scriptedConversation.answers(new Reply.Home(OFFER));
        scene.anna().opensHome();
        await().ignoreExceptionsMatching(_ -> true)
                .until(() -> scene.slack.homeOf("U1").visibleText().contains("Take it?"));
        scene.scriptedConversation.whispers("late");
        write = scene.scriptedConversation.blocks();

        assertThat(scene.anna().presses(scene.slack.homeOf("U1"), "Accept").acknowledged())
                .isTrue();
        assertThat(scene.slack.directWith("U1").texts())
                .anySatisfy(text -> assertThat(text).contains(NOT_STORED));
    }

    @Test
    void aShortcutShowsItInTheEmptyWindow() {
        var message = scene.slack.user("U2").says("C1", "Acme needs a firewall");
        opensAFormLate();

        assertThat(scene.anna().usesShortcut("log_referral", message).acknowledged()).isTrue();
        assertThat(scene.slack.modalOf("U1").visibleText()).contains("Nothing is stored yet.");
        assertThat(whispersToAnna()).isEmpty();
    }

    @Test
    void aShortcutWithoutAWindowIsAnsweredWithAWhisper() {
        var message = scene.slack.user("U2").says("C1", "Acme needs a firewall");
        scene.slack.faults().always("views.open", new Fault.Status(500));
        opensAFormLate();

        assertThat(scene.anna().usesShortcut("log_referral", message).acknowledged()).isTrue();
        assertThat(whispersToAnna()).contains(NOT_STORED);
        scene.slack.faults().clear();
    }

    @Test
    void aCommandThatWasToOpenAFormSaysItToo() {
        scene.slack.faults().always("views.open", new Fault.Status(500));
        opensAFormLate();

        assertThat(scene.anna().types("C1", "/refer", "").body()).contains(NOT_STORED);
        scene.slack.faults().clear();
    }

    @Test
    void aFormStaysOpenAndSaysIt() {
        opened(DECLINE);
        scene.scriptedConversation.answers(new Reply.Nothing());
        write = scene.scriptedConversation.blocks();

        var errors = scene.anna().form().with("reason", "no time").submits().errors();
        assertThat(errors.get("reason")).contains(NOT_STORED, "Press the button again");
    }

    @Test
    void aMessageIsNotAcknowledgedSoSlackSendsItAgain() {
        write = scene.scriptedConversation.whispers("late").blocks();
        AppResponse first = scene.anna().mentions("C1", "refer Acme needs a firewall");
        assertThat(first.acknowledged()).isFalse();
    }

    private void opensAFormLate() {
        scene.scriptedConversation.answers(new Reply.OpenForm(DECLINE));
        write = scene.scriptedConversation.blocks();
    }

    private void opened(Form form) {
        scene.scriptedConversation.answers(new Reply.OpenForm(form));
        scene.anna().presses(scene.posted(OFFER), "Accept");
        await().until(() -> scene.slack.hasModal("U1"));
    }

    private String whispersToAnna() {
        return String.join(
                "|", scene.slack.ephemeralsOf("U1").stream().map(Ephemeral::text).toList());
    }
}
