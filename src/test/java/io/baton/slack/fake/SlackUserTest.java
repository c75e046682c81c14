package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// People's acts reach a Bolt bot, by HTTP and by socket.
@ParameterizedClass(name = "by {0}")
@ValueSource(strings = {"HTTP", "socket"})
class SlackUserTest {
    private final String transport;
    private final VendorScene vendorScene = VendorScene.set();
    private final FakeSlack slack = vendorScene.slack();
    private final SlackUser anna = slack.user("U1");
    private final RecordingBot recordingBot = new RecordingBot();
    private final List<String> recorded = recordingBot.recorded();
    private final BoltBot bot;
    private final SocketModeApp socket;

    SlackUserTest(String transport) throws Exception {
        this.transport = transport;
        bot = new BoltBot(vendorScene);
        socket =
                new SocketModeApp(
                        slack.identity().appToken(),
                        SocketModeClient.Backend.JavaWebSocket,
                        bot.app());
    }

    @BeforeEach
    void connect() throws Exception {
        recordingBot.listen(bot.app());
        if (transport.equals("HTTP")) {
            slack.callsBotAt(bot.address());
        } else {
            socket.startAsync();
            Awaitility.await().until(() -> slack.socketMode().connections() == 1);
            slack.callsBotBySocket();
        }
    }

    @AfterEach
    void close() throws Exception {
        socket.stop();
        bot.close();
        vendorScene.close();
    }

    @Test
    void aCommandIsAnsweredAtOnceAndLater() {
        anna.types("C1", "/refer", "A & B needs <x> from @ben");

        assertThat(recorded)
                .containsExactly("anna in sales: A &amp; B needs &lt;x&gt; from <@U2|ben>");
        assertThat(slack.ephemeralsOf("U1")).extracting(Ephemeral::text).containsExactly("at once");
        assertThat(slack.channel("C1").texts()).containsExactly("late");
    }

    @Test
    void aPressedButtonUpdatesItsMessage() throws Exception {
        vendorScene
                .bot()
                .chatPostMessage(
                        r -> r.channel("C1").text("card").blocksAsString(RecordingBot.CARD));
        ChannelMessage card = slack.channel("C1").last();
        assertThat(card.buttons()).containsExactly("Accept");

        anna.presses(card, "Accept");

        assertThat(recorded).containsExactly("T0FIRM answer R-1");
        assertThat(slack.channel("C1").at(card.ts()).text()).isEqualTo("taken");
        assertThat(slack.channel("C1").at(card.ts()).buttons()).isEmpty();
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void aPressedButtonUpdatesItsWhisper() throws Exception {
        vendorScene
                .bot()
                .chatPostEphemeral(r ->
                        r.channel("C1").user("U1").text("card").blocksAsString(RecordingBot.CARD));

        anna.presses(slack.ephemeralsOf("U1").getFirst(), "Accept");

        assertThat(slack.ephemeralsOf("U1")).extracting(Ephemeral::text).containsExactly("taken");
        assertThat(slack.channel("C1").messages()).isEmpty();
    }

    @Test
    void aPressOnTheHomeTabHasNoResponseUrl() throws Exception {
        String home =
                SlackJson.object("type", "home", "blocks", SlackJson.parse(RecordingBot.CARD))
                        .toString();
        vendorScene.bot().viewsPublish(r -> r.userId("U1").viewAsString(home));

        assertThat(anna.presses(slack.homeOf("U1"), "Accept").acknowledged()).isTrue();
        assertThat(recorded).containsExactly("T0FIRM answer R-1");
    }

    @Test
    void aMissingButtonCannotBePressed() throws Exception {
        vendorScene
                .bot()
                .chatPostMessage(
                        r -> r.channel("C1").text("card").blocksAsString(RecordingBot.CARD));

        assertThatThrownBy(() -> anna.presses(slack.channel("C1").last(), "Decline"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Accept");
    }

    @Test
    void aFormIsFilledInCorrectedAndSent() {
        anna.types("C1", "/refer", "form");

        FormSubmission wrong = anna.form().with("Client", "?").submits();
        assertThat(wrong.errors()).containsExactly(Map.entry("client", "Who?"));
        assertThat(slack.hasModal("U1")).isTrue();

        FormSubmission right =
                anna.form().with("client", "Acme").with("Partner", "Cloudy").submits();
        assertThat(right.accepted()).isTrue();
        assertThat(slack.hasModal("U1")).isFalse();
        assertThat(recorded.getLast()).startsWith("Acme").contains("p2");
    }

    @Test
    void slackDoesNotSubmitAnIncompleteForm() {
        anna.types("C1", "/refer", "form");

        assertThatThrownBy(() -> anna.form().submits())
                .hasMessageContaining("“Client” is required");
        assertThatThrownBy(() -> anna.form().with("Client", "x".repeat(21)).submits())
                .hasMessageContaining("21 characters");
    }

    @Test
    void aShortcutHasItsMessage() {
        ChannelMessage said = slack.user("U2").says("C1", "Acme wants a firewall");

        assertThat(anna.usesShortcut("log_referral", said).acknowledged()).isTrue();
        assertThat(recorded).containsExactly("Acme wants a firewall");
    }

    @Test
    void aRepeatedEventKeepsItsId() {
        AppResponse first = anna.mentions("C1", "help");
        slack.requests().send(first.delivery().again(1, "http_timeout"));
        anna.writes("hello");
        anna.opensHome();

        assertThat(recorded).hasSize(4);
        assertThat(recorded.get(0)).endsWith("<@U0BATON> help").isEqualTo(recorded.get(1));
        assertThat(recorded.subList(2, 4)).containsExactly("im hello", "home U1");
    }

    @Test
    void theBotIsToldAboutAClosedFormIfItAsks() {
        anna.types("C1", "/refer", "form");

        anna.closesModal();

        assertThat(slack.hasModal("U1")).isFalse();
        assertThat(recorded.getLast()).isEqualTo("closed refer");
    }

    @Test
    void editsAndTheBotsOwnMessagesAreEventsToo() throws Exception {
        anna.writes("hello");
        vendorScene.bot().chatPostMessage(r -> r.channel("U1").text("hi"));

        AppResponse edited =
                anna.edits(slack.directWith("U1").messages().getFirst(), "hello again");
        AppResponse echoed = slack.requests().echoes(slack.directWith("U1").last());

        assertThat(SlackJson.text(edited.delivery().payload().path("event"), "subtype"))
                .isEqualTo("message_changed");
        assertThat(SlackJson.text(echoed.delivery().payload().path("event"), "bot_id"))
                .isEqualTo("B0BATON");
    }

    @Test
    void aStrangersActNamesBothTeams() throws Exception {
        slack.people().addStranger("W4", "rita", "T9PARTNER");
        slack.channels().openShared("C4", "with-partner").with("U1", "W4");
        vendorScene
                .bot()
                .chatPostMessage(
                        r -> r.channel("C4").text("card").blocksAsString(RecordingBot.CARD));

        slack.user("W4").presses(slack.channel("C4").last(), "Accept");
        AppResponse mention = slack.user("W4").mentions("C4", "help");

        assertThat(recorded.getFirst()).isEqualTo("T9PARTNER answer R-1");
        var payload = mention.delivery().payload();
        assertThat(SlackJson.text(payload, "team_id")).isEqualTo("T9PARTNER");
        assertThat(SlackJson.text(payload.path("authorizations").path(0), "team_id"))
                .isEqualTo("T0FIRM");
        assertThat(payload.path("is_ext_shared_channel").asBoolean()).isTrue();
    }
}
