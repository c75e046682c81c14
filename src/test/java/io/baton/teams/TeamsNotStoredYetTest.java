package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.teams.api.Json;
import io.baton.teams.fake.ConnectorFault;
import io.baton.teams.render.ButtonData;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// The program may end between the acknowledgement and the write. In these tests the write doesn't
/// happen before the checks, so what the person has been told by then is all they ever hear.
@Isolated("it has deadlines that a busy machine would miss")
class TeamsNotStoredYetTest {
    private static final String NOT_STORED = "Not stored yet.";
    private static final ButtonData ACCEPT = new ButtonData("offer.accept", "R-12/2");
    private static final Form WON =
            new Form(
                    "won",
                    "It is won",
                    "Save",
                    "R-1",
                    List.of(new Field.ShortText("amount", "Amount", true, "", "$12k")));

    private TeamsDoorScene scene;
    private CountDownLatch write = new CountDownLatch(0);

    @BeforeEach
    void open() {
        scene = TeamsDoorScene.open();
    }

    @AfterEach
    void close() {
        write.countDown();
        scene.close();
    }

    @Test
    void beforeAMessageIsAcknowledgedThePersonIsTold() {
        blockTheWrite();
        assertThat(scene.anna.says("refer Acme needs VoIP").status()).isEqualTo(200);
        assertThat(scene.anna.sees().getLast().words()).contains(NOT_STORED, "refer list");
    }

    @Test
    void beforeAClickInAnOlderClientIsAcknowledgedThePersonIsTold() {
        var offer = scene.posted("An offer");
        blockTheWrite();
        assertThat(scene.anna.submits(offer, ACCEPT.toJson()).status()).isEqualTo(200);
        assertThat(scene.anna.sees().getLast().words()).contains(NOT_STORED);
        write.countDown();
        TeamsDoorScene.eventually(() -> scene.anna.sees().getLast().words().contains("Done."));
    }

    @Test
    void aMessageIsNotAcknowledgedIfThePersonCannotBeTold() {
        blockTheWrite();
        scene.teams.fails(
                ConnectorFault.of(403, "MessageWritesBlocked"),
                ConnectorFault.of(403, "MessageWritesBlocked"));
        assertThat(scene.anna.says("refer Acme needs VoIP").status()).isEqualTo(503);
        assertThat(scene.anna.sees()).isEmpty();
    }

    @Test
    void aClickIsAcknowledgedWithTheTruth() {
        var offer = scene.posted("An offer");
        blockTheWrite();
        assertThat(scene.anna.executes(offer, ACCEPT.toJson()).text()).contains(NOT_STORED);
    }

    @Test
    void aDialogIsAcknowledgedWithTheTruthAndTheEndIsTold() {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        var dialog =
                scene.anna.invokes(
                        "task/fetch",
                        scene.anna.personalChat(),
                        Json.object().set("data", ACCEPT.toJson()));
        scene.scriptedConversation.answers(new Reply.Nothing());
        blockTheWrite();
        assertThat(scene.anna.fillsIn(dialog, "amount", "$12k").text()).contains(NOT_STORED);
        write.countDown();
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Done.");
    }

    private void blockTheWrite() {
        write = scene.scriptedConversation.blocks();
    }
}
