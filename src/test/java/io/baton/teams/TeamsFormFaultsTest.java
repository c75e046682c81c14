package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.teams.api.Json;
import io.baton.teams.fake.ConnectorFault;
import io.baton.teams.fake.TeamsUser;
import io.baton.teams.fake.TeamsUser.Answer;
import io.baton.teams.render.ButtonData;
import io.baton.teams.render.Dialog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dialogs that open, change or end too late, and pressed cards that Teams doesn't update. Each
/// ends with a sentence that says what happened and what to do.
@Isolated("it has deadlines that a busy machine would miss")
class TeamsFormFaultsTest {
    private static final ButtonData ACCEPT = new ButtonData("offer.accept", "R-1/2");
    private static final Form WON =
            new Form(
                    "won",
                    "It is won",
                    "Save",
                    "R-1",
                    List.of(new Field.ShortText("amount", "Amount", true, "", "$12k")));

    private TeamsDoorScene scene;
    private CountDownLatch work = new CountDownLatch(0);

    @BeforeEach
    void open() {
        scene = TeamsDoorScene.open();
    }

    @AfterEach
    void close() {
        work.countDown();
        scene.close();
    }

    @Test
    void aDialogThatOpensTooLateIsReplacedByAButton() {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        block();
        assertThat(fetched(scene.anna).json().at("/task/type").asText()).isEqualTo("message");
        work.countDown();
        assertThat(nextSeen())
                .contains("I took too long to open the form. Open it here:")
                .contains("task/fetch", "offer.accept", "R-1/2", "It is won");
    }

    @Test
    void aMessageActionThatIsTooLateGetsTheFormsOwnButton() {
        var opener = Button.plain("Log it", "refer.form", "draft-7");
        scene.scriptedConversation.answers(new Reply.OpenForm(WON, opener));
        block();
        actsOnAMessage();
        work.countDown();
        assertThat(nextSeen()).contains("Open it here:", "task/fetch", "refer.form", "draft-7");
    }

    @Test
    void withoutAButtonThePersonIsToldToTryAgain() {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        block();
        actsOnAMessage();
        work.countDown();
        assertThat(nextSeen()).contains("I took too long to open the form. Try again.");
    }

    @Test
    void aSubmittedDialogThatIsSlowStaysOpenWithItsAnswersAndCountsOnce() {
        var dialog = opened(scene.anna);
        scene.scriptedConversation.answers(
                new Reply.FieldErrors(Map.of("amount", "I need an amount")));
        block();
        var slow = scene.anna.fillsIn(dialog, "amount", "a lot");
        assertThat(slow.json().at("/task/type").asText()).isEqualTo("continue");
        assertThat(slow.text()).contains("Not stored yet.", "it counts once", "a lot");
        work.countDown();
        assertThat(nextSeen()).contains("I need an amount");

        scene.scriptedConversation.whispers("R-1 is won");
        assertThat(scene.anna.fillsIn(slow, "amount", "$12k").text()).contains("R-1 is won");
        assertThat(turnsOfForms()).hasSize(1);
    }

    /// The database is away, the act ends in an error, Teams can't say who it was.
    @Test
    void aDialogWhoseActFailsStaysOpenWithItsAnswersAndTheSentence() {
        var dialog = opened(scene.anna);
        scene.scriptedConversation.answers(
                new Reply.FieldErrors(Map.of(Reply.FieldErrors.WHOLE_FORM, "My disk is full")));
        var failed = scene.anna.fillsIn(dialog, "amount", "a lot");
        assertThat(failed.text()).contains("My disk is full", "a lot", "Action.Submit");

        scene.scriptedConversation.answers(_ -> {
            throw new IllegalStateException("scripted");
        });
        failed = scene.anna.fillsIn(failed, "amount", "some more");
        assertThat(failed.text()).contains("Something went wrong", "some more", "Action.Submit");

        scene.stoppedClock.advance(Duration.ofDays(2));
        scene.teams.rosters().fails(503, "ServiceUnavailable");
        failed = scene.anna.fillsIn(failed, "amount", "even more");
        assertThat(failed.text()).contains("Teams can't tell me who", "even more", "Action.Submit");

        scene.scriptedConversation.whispers("R-1 is won");
        assertThat(scene.anna.fillsIn(failed, "amount", "$12k").text())
                .contains("R-1 is won")
                .doesNotContain("Action.Submit");
    }

    @Test
    void eachOpenedDialogCountsForItself() {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        var one = fetched(scene.anna);
        var another = fetched(scene.anna);
        var ofRita = fetched(scene.rita);
        scene.scriptedConversation.answers(new Reply.Nothing());
        scene.anna.fillsIn(one, "amount", "$1k");
        scene.anna.fillsIn(another, "amount", "$1k");
        scene.rita.fillsIn(ofRita, "amount", "$1k");
        // A client can claim another person's dialog; it stays a different act.
        scene.rita.fillsIn(one, "amount", "$1k");
        assertThat(turnsOfForms()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "../x", "<at>", "0\n1"})
    void aDialogWithoutAGoodIdCountsEachTime(String id) {
        var data = (ObjectNode) data(opened(scene.anna));
        data.withObject("baton").put("dialog", id);
        scene.scriptedConversation.answers(new Reply.Nothing());
        submits(data);
        submits(data);
        assertThat(turnsOfForms())
                .hasSize(2)
                .allSatisfy(turn -> assertThat(turn).hasSizeLessThan(200));
    }

    @Test
    void aDialogOfAnEarlierBuildIsNotSaidToCountOnce() {
        var data = Dialog.opened(WON, "").at("/task/value/card/content/actions/0/data");
        block();
        assertThat(submits(data).text())
                .contains("Not stored yet.", "refer list")
                .doesNotContain("counts once");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410, 413, 500, 502})
    void ifACardIsNotUpdatedAfterALateDialogThePersonStillGetsTheResult(int status) {
        var offer = scene.posted("An offer");
        var dialog = opened(scene.anna);
        scene.scriptedConversation.answers(new Reply.Replace(Card.saying("R-1 is won")));
        block();
        scene.anna.fillsIn(dialog, offer, "amount", "$12k");
        scene.teams.fails(failures(status));
        work.countDown();
        assertThat(nextSeen()).contains("R-1 is won");
        assertThat(scene.current(offer).words()).contains("An offer");
    }

    /// As many as Baton tries if trying again may help.
    private static ConnectorFault[] failures(int status) {
        var fault = ConnectorFault.of(status, "Trouble");
        return status < 500
                ? new ConnectorFault[] {fault}
                : new ConnectorFault[] {fault, fault, fault, fault};
    }

    private void block() {
        work = scene.scriptedConversation.blocks();
    }

    private Answer opened(TeamsUser person) {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        return fetched(person);
    }

    private static Answer fetched(TeamsUser person) {
        var value = Json.object().set("data", ACCEPT.toJson());
        return person.invokes("task/fetch", person.personalChat(), value);
    }

    private void actsOnAMessage() {
        var value = Json.object().put("commandId", "log_referral");
        value.putObject("messagePayload").putObject("body").put("content", "Acme needs wifi");
        scene.anna.invokes("composeExtension/fetchTask", scene.sales, value);
    }

    private static JsonNode data(Answer dialog) {
        return dialog.json().at("/task/value/card/content/actions/0/data");
    }

    private Answer submits(JsonNode data) {
        var value = Json.object().set("data", data);
        return scene.anna.invokes("task/submit", scene.anna.personalChat(), value);
    }

    private List<String> turnsOfForms() {
        return scene.scriptedConversation.heard().stream()
                .filter(Turn.Submitted.class::isInstance)
                .map(turn -> turn.id())
                .distinct()
                .toList();
    }

    private String nextSeen() {
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        return scene.anna.sees().getLast().words();
    }
}
