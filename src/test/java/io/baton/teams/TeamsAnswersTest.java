package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.teams.api.Json;
import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.ConnectorFault;
import io.baton.teams.fake.TeamsUser.Answer;
import io.baton.teams.render.ButtonData;
import io.baton.teams.render.Dialog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// How answers reach people: buttons, dialogs, the search, and what is for one person alone.
@Isolated("it has deadlines, which a busy machine would miss")
class TeamsAnswersTest {
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
    void aPressedButtonShowsTheNewCardToWhoPressedAndToEveryone() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        var answer = scene.anna.executes(offer, ACCEPT.toJson());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.json().path("value").toString()).contains("Anna took it");
        TeamsDoorScene.eventually(() -> now(offer).words().contains("Anna took it"));
        var pressed = (Turn.Pressed) scene.scriptedConversation.heard().getLast();
        assertThat(pressed.action()).isEqualTo("offer.accept");
        assertThat(pressed.value()).isEqualTo("R-1/2");
        assertThat(pressed.place()).isEqualTo(scene.channel());
    }

    @Test
    void anOlderClientsButtonRewritesTheCardForEveryone() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        assertThat(scene.anna.submits(offer, ACCEPT.toJson()).status()).isEqualTo(200);
        TeamsDoorScene.eventually(() -> now(offer).words().contains("Anna took it"));
        assertThat(((Turn.Pressed) scene.scriptedConversation.heard().getLast()).action())
                .isEqualTo("offer.accept");
    }

    private static final Reply TOO_LATE =
            new Reply.Outdated(
                    Card.saying("Rita was faster"), Card.saying("Taken by Rita at 14:02"));

    @Test
    void whoPressesTooLateIsShownTheCardOfNowAndLeavesNoDeadButtonBehind() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(TOO_LATE);
        var answer = scene.anna.executes(offer, ACCEPT.toJson());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.json().path("value").toString()).contains("Taken by Rita at 14:02");
        TeamsDoorScene.eventually(() -> now(offer).words().contains("Taken by Rita at 14:02"));
        assertThat(scene.anna.sees()).isEmpty();
    }

    @Test
    void whoPressesTooLateWithAnOlderClientIsToldSoAlone() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(TOO_LATE);
        scene.anna.submits(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Rita was faster");
        assertThat(now(offer).words()).contains("An offer").doesNotContain("faster");
    }

    @Test
    void whoPressesTooLateWhenAllIsSlowIsToldSoAlone() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(TOO_LATE);
        var gate = scene.scriptedConversation.blocks();
        assertThat(scene.anna.executes(offer, ACCEPT.toJson()).text()).contains("takes longer");
        gate.countDown();
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Rita was faster");
    }

    private BotMessage now(BotMessage botMessage) {
        return scene.teams.messages(scene.sales).stream()
                .filter(each -> each.id().equals(botMessage.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCardThatCannotBeRewrittenAnyMoreIsAnsweredAlone() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        scene.teams.forgets(offer);
        scene.anna.submits(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Anna took it");
    }

    @Test
    void anAnswerForOnePersonIsNeverSeenInTheChannel() {
        var offer = scene.posted("An offer");
        int before = scene.teams.messages(scene.sales).size();
        scene.scriptedConversation.whispers("Only Rita's firm may");
        var answer = scene.anna.executes(offer, ACCEPT.toJson());

        assertThat(answer.text()).doesNotContain("Rita").contains("our own chat");
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Only Rita's firm may");
        assertThat(scene.teams.messages(scene.sales)).hasSize(before);
    }

    @Test
    void whoCannotBeReachedAloneIsToldSoInTheChannelWithoutTheAnswer() {
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
    void anAnswerForWhichTeamsHasNoTimeIsSaidAgainAndNobodyElseHearsOfIt() {
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
    void anAnswerForWhichTeamsNeverHasTimeIsToldToNobodyElse() {
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
    void aButtonThatIsNoneOfOursIsAnsweredInOurWords() {
        var offer = scene.posted("An offer");
        var answer = scene.anna.executes(offer, Json.object().put("x", "y"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.text()).contains("I do not know this button");
    }

    @Test
    void noInvokeIsEverAnsweredWithAnError() {
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
    void whatBreaksIsSaidInOurWordsAndNotInTheSdks() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.answers(_ -> {
            throw new IllegalStateException("boom");
        });
        var answer = scene.anna.executes(offer, ACCEPT.toJson());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("boom").doesNotContain("bot source code");
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("Something went wrong (code");
    }

    @Test
    void aButtonThatAsksForMoreOpensADialog() {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        var answer = fetched();
        assertThat(answer.json().at("/task/type").asText()).isEqualTo("continue");
        assertThat(answer.json().at("/task/value/title").asText()).isEqualTo("It is won");
        assertThat(answer.text()).contains("Amount");
    }

    private Answer fetched() {
        var value = Json.object();
        value.set("data", ACCEPT.toJson());
        return scene.anna.invokes("task/fetch", scene.anna.personalChat(), value);
    }

    @Test
    void aDialogThatWasFilledInWrongStaysOpenWithItsErrorsAndAnswers() {
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
    void aDialogThatWasFilledInRightSaysWhatCameOfItOrCloses() {
        scene.scriptedConversation.whispers("R-1 is won");
        assertThat(filled("$12k").text()).contains("R-1 is won");
        scene.scriptedConversation.answers(new Reply.Nothing());
        assertThat(filled("$12k").text()).isEmpty();
    }

    private Answer filled(String amount) {
        var shown = Dialog.of(WON).at("/task/value/card/content/actions/0/data");
        var data = shown.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) data).put("amount", amount);
        var value = Json.object();
        value.set("data", data);
        return scene.anna.invokes("task/submit", scene.anna.personalChat(), value);
    }

    @Test
    void aFormWhereNoDialogOpensIsOfferedByAButtonThatOpensOne() {
        scene.scriptedConversation.answers(new Reply.OpenForm(WON));
        var offer = scene.posted("An offer");
        scene.anna.executes(offer, ACCEPT.toJson());
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words())
                .contains("task/fetch")
                .contains("offer.accept");
    }

    @Test
    void aMessageIsActedOnWithItsWords() {
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
    void aSearchFindsPartnersAndChangesNothing() {
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

    @Test
    void aDatabaseThatIsDownKeepsNobodyFromHearingSo() {
        scene.whereabouts.down(true);
        scene.scriptedConversation.whispers("I cannot reach my database just now");
        assertThat(scene.anna.mentions(scene.sales, "refer list").status()).isEqualTo(200);
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getLast().words()).contains("cannot reach my database");
    }

    @Test
    void anAnswerThatTakesLongIsPromisedAndKept() {
        var offer = scene.posted("An offer");
        scene.scriptedConversation.replaces("Anna took it");
        var gate = scene.scriptedConversation.blocks();
        var answer = scene.anna.executes(offer, ACCEPT.toJson());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("takes longer");
        gate.countDown();
        TeamsDoorScene.eventually(() -> now(offer).words().contains("Anna took it"));
    }
}
