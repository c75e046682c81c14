package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.SampleForms;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.SlackJson;
import io.baton.slack.fake.SlackRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// What people do in Slack becomes turns.
class SlackTurnsTest {
    private static final Card OFFER =
            Card.saying("Take it?").buttons(Button.primary("Accept", "offer.accept", "R-12/2"));

    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        assertThat(scene.slack.violations()).isEmpty();
        scene.close();
    }

    @Test
    void typedTextComesWithoutSlacksMarkup() {
        scene.anna()
                .types(
                        "C1",
                        "/refer",
                        "Müller & <Söhne> needs help from @ben see https://a.example/x?a=1&b=2 or m@a.example in #sales");

        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text())
                .isEqualTo(
                        "refer Müller & <Söhne> needs help from <@slack:U2> see https://a.example/x?a=1&b=2 or m@a.example in #sales");
        assertThat(said.mentioned())
                .isEqualTo(Map.of("slack:U2", new Person("slack:U2", "ben", true)));
        assertThat(said.workspace()).isEqualTo(new Workspace("slack:T0FIRM"));
    }

    @Test
    void aForgedMentionIsJustText() {
        scene.anna().types("C1", "/refer", "<@U2> <@slack:U2> &lt;@U2&gt;");
        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("refer <@U2> <@slack:U2> &lt;@U2&gt;");
        assertThat(said.mentioned()).isEmpty();
    }

    @Test
    void aMentionComesWithoutTheBotsNameAndTheSlash() {
        scene.anna().mentions("C1", "/refer list mine");

        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("refer list mine");
        assertThat(said.place()).isEqualTo(new Place.Channel("slack:C1"));
        assertThat(said.replyCapability()).isEqualTo(ReplyCapability.NOTHING);
    }

    @Test
    void aDirectMessageIsAnsweredThere() {
        scene.anna().writes("partner find firewall");

        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("partner find firewall");
        assertThat(said.place()).isEqualTo(new Place.Direct("slack:U1"));
    }

    @Test
    void theBotIgnoresItselfOtherBotsAndEdits() {
        var self = scene.slack.identity().botUserId();
        for (var more :
                List.of(
                        Map.of("user", self),
                        Map.of("user", "U2", "bot_id", "B0OTHER"),
                        Map.of("bot_id", "B0OTHER", "subtype", "bot_message"),
                        Map.of("user", "U2", "subtype", "message_changed"),
                        Map.of("user", "U2", "subtype", "message_deleted"),
                        Map.of("user", self, "subtype", "file_share"))) {
            for (var type : List.of("message", "app_mention")) {
                var event = SlackJson.object("type", type, "channel", "DU2", "channel_type", "im");
                event.put("text", "<@" + self + "> refer list");
                more.forEach(event::put);
                assertThat(send(event).status()).isEqualTo(200);
            }
        }
        scene.messenger().send("p1", new Place.Direct("slack:U1"), OFFER);
        scene.slack.requests().echoes(scene.slack.directWith("U1").last());
        scene.anna().edits(scene.anna().says("C1", "one"), "other");
        assertThat(scene.scriptedConversation.heard()).isEmpty();
    }

    @Test
    void aChannelMessageWithoutAMentionIsIgnored() {
        send(
                SlackJson.object(
                        "type",
                        "message",
                        "channel",
                        "C1",
                        "channel_type",
                        "channel",
                        "user",
                        "U1",
                        "text",
                        "refer list"));
        assertThat(scene.scriptedConversation.heard()).isEmpty();
    }

    @Test
    void aPressHasItsActionAndValue() {
        var channelMessage = scene.posted(OFFER);
        scene.anna().presses(channelMessage, "Accept");

        var pressed = scene.scriptedConversation.only(Turn.Pressed.class);
        assertThat(pressed.action()).isEqualTo("offer.accept");
        assertThat(pressed.value()).isEqualTo("R-12/2");
        assertThat(pressed.place()).isEqualTo(new Place.Channel("slack:C1"));
        assertThat(pressed.replyCapability()).isEqualTo(ReplyCapability.ANSWER_AND_FORM);
    }

    @Test
    void aShortcutHasTheMessagesText() {
        var channelMessage =
                scene.slack.user("U2").says("C1", "Acme & Co need @anna https://a.example");
        scene.anna().usesShortcut("log_referral", channelMessage);

        var acted = scene.scriptedConversation.only(Turn.MessageAction.class);
        assertThat(acted.action()).isEqualTo("log_referral");
        assertThat(acted.text()).isEqualTo("Acme & Co need @anna https://a.example");
        assertThat(acted.replyCapability()).isEqualTo(ReplyCapability.FORM);
    }

    @Test
    void aSubmittedFormHasItsOrigin() {
        scene.scriptedConversation.answers(turn ->
                turn instanceof Turn.Said
                        ? new Reply.OpenForm(SampleForms.refer())
                        : new Reply.Nothing());
        scene.anna().types("C1", "/refer", "");
        eventually(() -> scene.slack.hasModal("U1"));
        scene.anna()
                .form()
                .with("Client", "Acme <b> & Co")
                .with("need", "firewall")
                .with("holder", "U2")
                .submits();

        var submitted = (Turn.Submitted) scene.scriptedConversation.heard().getLast();
        assertThat(submitted.formId()).isEqualTo("refer");
        assertThat(submitted.subject()).isEqualTo("R-12/2");
        assertThat(submitted.place()).isEqualTo(new Place.Channel("slack:C1"));
        assertThat(submitted.answers())
                .containsEntry("client", "Acme <b> & Co")
                .containsEntry("need", "firewall")
                .containsEntry("partner", "p2")
                .containsEntry("holder", "slack:U2")
                .containsEntry("day", "2026-11-03");
        assertThat(submitted.mentioned())
                .isEqualTo(Map.of("slack:U2", new Person("slack:U2", "ben", true)));
        assertThat(scene.slack.hasModal("U1")).isFalse();
    }

    @Test
    void anOpenedHomeTabIsAnsweredThere() {
        scene.scriptedConversation.answers(new Reply.Home(OFFER));
        scene.anna().opensHome();

        eventually(() -> scene.slack.homeOf("U1").buttons().contains("Accept"));
        assertThat(scene.scriptedConversation.only(Turn.HomeOpened.class).place())
                .isEqualTo(new Place.Direct("slack:U1"));
    }

    private static final String ENVELOPE =
            """
            {"type":"event_callback","event_id":"EvTest","team_id":"T0FIRM","api_app_id":"A0BATON",
             "authorizations":[{"team_id":"T0FIRM","is_bot":true}],"event_time":1}
            """;

    private AppResponse send(ObjectNode event) {
        var envelope = (ObjectNode) SlackJson.parse(ENVELOPE);
        envelope.set("event", event.put("event_ts", "1.000100").put("ts", "1.000100"));
        return scene.slack
                .requests()
                .send(new SlackRequest(SlackRequest.Kind.EVENT, envelope, 0, ""));
    }

    private static void eventually(Callable<Boolean> condition) {
        await().ignoreExceptionsMatching(e -> true).until(condition);
    }
}
