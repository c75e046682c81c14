package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.teams.fake.ConnectorFault;
import io.baton.teams.render.ButtonData;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Answers for one person only.
@Isolated("it has deadlines, which a busy machine would miss")
class TeamsPrivateAnswersTest {
    private static final ButtonData ACCEPT = new ButtonData("offer.accept", "R-1/2");

    private static final ConnectorFault PASSES = ConnectorFault.late(Duration.ZERO);
    private static final ConnectorFault LOST = ConnectorFault.of(500, "ServiceError");

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
    void aPrivateAnswerIsNeverPostedInTheChannel() {
        var offer = scene.posted("An offer");
        int before = scene.teams.messages(scene.sales).size();
        scene.scriptedConversation.whispers("Only Rita's firm may");
        var answer = scene.anna.executes(offer, ACCEPT.toJson());

        assertThat(answer.text()).doesNotContain("Rita").contains("direct message");
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Only Rita's firm may");
        assertThat(scene.teams.messages(scene.sales)).hasSize(before);
    }

    @Test
    void ifACardCannotBeUpdatedTheAnswerIsPrivate() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        scene.teams.forgets(offer);
        scene.anna.submits(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Anna took it");
    }

    @Test
    void anUnreachablePersonGetsANoticeInTheChannelWithoutTheAnswer() {
        var sam = scene.teams.stranger("Sam");
        var offer = scene.posted("An offer");
        scene.scriptedConversation.whispers("A secret");
        sam.executes(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() ->
                scene.teams
                        .messages(scene.sales)
                        .getLast()
                        .words()
                        .contains("open a chat with me"));
        assertThat(scene.teams.messages().toString()).doesNotContain("A secret");
    }

    @Test
    void aPrivateAnswerIsRetriedWithoutANoticeInTheChannel() {
        var offer = scene.posted("An offer");
        int before = scene.teams.messages(scene.sales).size();
        scene.scriptedConversation.whispers("Only Rita's firm may");
        scene.teams.fails(
                ConnectorFault.of(502, "ServiceError"),
                ConnectorFault.of(412, "PreconditionFailed"));
        scene.anna.executes(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Only Rita's firm may");
        assertThat(scene.teams.messages(scene.sales)).hasSize(before);
    }

    @Test
    void aPrivateAnswerThatFailsLeavesNoNoticeInTheChannel() {
        var offer = scene.posted("An offer");
        int before = scene.teams.messages(scene.sales).size();
        scene.scriptedConversation.whispers("Only Rita's firm may");
        var down = ConnectorFault.of(503, "ServiceError");
        scene.teams.fails(down, down, down, down);
        int calls = scene.teams.calls().size();
        scene.anna.executes(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> scene.teams.calls().size() == calls + 4);
        scene.anna.mentions(scene.sales, "help");
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.teams.messages(scene.sales)).hasSize(before);
    }

    @Test
    void anAnswerInDoubtIsFollowedUpOnceAtOnce() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.whispers("Only Rita's firm may");
        int calls = scene.teams.calls().size();
        scene.teams.fails(PASSES, LOST);
        scene.anna.executes(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Only Rita's firm may");
        assertThat(scene.teams.calls()).hasSize(calls + 4);
    }

    @Test
    void anAnswerThatStaysInDoubtIsNotSentAThirdTime() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.whispers("Only Rita's firm may");
        int calls = scene.teams.calls().size();
        scene.teams.fails(PASSES, LOST, PASSES, LOST);
        scene.anna.executes(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> scene.teams.calls().size() == calls + 4);
        scene.scriptedConversation.whispers("Another answer");
        scene.anna.executes(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().toString()).doesNotContain("Only Rita's firm may");
    }

    @Test
    void anUpdateInDoubtIsRepeatedInPlace() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        scene.teams.fails(LOST, LOST);
        scene.anna.submits(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> scene.current(offer).words().contains("Anna took it"));
        assertThat(scene.anna.sees()).isEmpty();
    }

    @Test
    void peopleGetAnAnswerWhileTheDatabaseIsDown() {
        scene.placeAddresses.down(true);
        scene.scriptedConversation.whispers("I cannot reach my database just now");
        assertThat(scene.anna.mentions(scene.sales, "refer list").status()).isEqualTo(200);
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("cannot reach my database");
    }
}
