package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.teams.api.Json;
import io.baton.teams.fake.TeamsUser.Answer;
import io.baton.teams.render.ButtonData;
import io.baton.teams.render.Dialog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Dialogs, message actions and the search extension.
@Isolated("it has deadlines, which a busy machine would miss")
class TeamsDialogsTest {
    private static final ButtonData ACCEPT = new ButtonData("offer.accept", "R-1/2");

    private static final Form WON =
            new Form(
                    "won",
                    "It is won",
                    "Save",
                    "R-1",
                    List.of(new Field.ShortText("amount", "Amount", true, "", "$12k")));

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
    void aButtonCanOpenADialog() {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        var answer = fetched();
        assertThat(answer.json().at("/task/type").asText()).isEqualTo("continue");
        assertThat(answer.json().at("/task/value/title").asText()).isEqualTo("It is won");
        assertThat(answer.text()).contains("Amount");
    }

    @Test
    void aDialogWithErrorsStaysOpenWithItsAnswers() {
        scene.scriptedConversation.answers(
                new Reply.FieldErrors(Map.of("amount", "I need an amount")));
        var answer = filled("a lot");
        assertThat(answer.json().at("/task/type").asText()).isEqualTo("continue");
        assertThat(answer.text()).contains("I need an amount").contains("a lot");
        var submitted = (Turn.Submitted) scene.scriptedConversation.heard().getLast();
        assertThat(submitted.formId()).isEqualTo("won");
        assertThat(submitted.subject()).isEqualTo("R-1");
        assertThat(submitted.answers()).isEqualTo(Map.of("amount", "a lot"));
    }

    @Test
    void aValidDialogShowsTheResultOrCloses() {
        scene.scriptedConversation.whispers("R-1 is won");
        assertThat(filled("$12k").text()).contains("R-1 is won");
        scene.scriptedConversation.answers(new Reply.Nothing());
        assertThat(filled("$12k").text()).isEmpty();
    }

    @Test
    void theAnswerToADialogTakesThePlaceOfTheCardThatOpenedIt() {
        var draft = scene.posted("Log this referral?");
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        var dialog = fetched();
        scene.scriptedConversation.answers(new Reply.Replace(Card.saying("R-1 is logged")));
        assertThat(scene.anna.fillsIn(dialog, draft, "amount", "$12k").text())
                .contains("R-1 is logged");

        TeamsDoorScene.eventually(() -> scene.current(draft).words().contains("R-1 is logged"));
    }

    @Test
    void ifNoDialogCanOpenAButtonOffersTheForm() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        scene.anna.executes(offer, ACCEPT.toJson());
        // The answer to the mention before may come in between.
        TeamsDoorScene.eventually(() ->
                scene.anna.sees().stream().anyMatch(seen -> seen.words().contains("task/fetch")));
        assertThat(scene.anna.sees())
                .filteredOn(seen -> seen.words().contains("task/fetch"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.words()).contains("offer.accept"));
    }

    @Test
    void aMessageActionGetsTheMessagesText() {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        var value = Json.object().put("commandId", "log_referral");
        value.putObject("messagePayload")
                .putObject("body")
                .put("contentType", "html")
                .put("content", "<p>Acme needs a <b>firewall</b></p>");
        var answer = scene.anna.invokes("composeExtension/fetchTask", scene.sales, value);
        assertThat(answer.text()).contains("Amount");
        var acted = scene.scriptedConversation.only(Turn.MessageAction.class);
        assertThat(acted.action()).isEqualTo("log_referral");
        assertThat(acted.text()).isEqualTo("Acme needs a firewall");
    }

    @Test
    void aSearchShowsPartnersAndChangesNothing() {
        scene.scriptedConversation.finds(
                Card.titled("North Cloud").buttons(Button.plain("Refer", "say", "x")));
        var value = Json.object().put("commandId", "findPartner");
        value.putArray("parameters").addObject().put("name", "need").put("value", "cloud");
        var answer = scene.anna.invokes("composeExtension/query", scene.sales, value);
        assertThat(answer.json().at("/composeExtension/type").asText()).isEqualTo("result");
        assertThat(answer.text()).contains("North Cloud");
        assertThat(scene.scriptedConversation.searched()).containsExactly("cloud");
        assertThat(scene.scriptedConversation.heard()).isEmpty();
    }

    private Answer fetched() {
        var value = Json.object();
        value.set("data", ACCEPT.toJson());
        return scene.anna.invokes("task/fetch", scene.anna.personalChat(), value);
    }

    private Answer filled(String amount) {
        var shown = Dialog.opened(WON, "").at("/task/value/card/content/actions/0/data");
        var data = shown.deepCopy();
        ((ObjectNode) data).put("amount", amount);
        var value = Json.object();
        value.set("data", data);
        return scene.anna.invokes("task/submit", scene.anna.personalChat(), value);
    }
}
