package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.outbox.CallResult;
import io.baton.slack.fake.ChannelMessage;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Threads, and messages that Slack gives a subtype although a person wrote them.
class SlackThreadsTest {
    private final SlackDoorScene scene = SlackDoorScene.byHttp();
    private final ChannelMessage question =
            scene.slack.user("U2").says("C1", "Acme needs a firewall");

    @AfterEach
    void close() {
        assertThat(scene.slack.violations()).isEmpty();
        scene.close();
    }

    @Test
    void anAnswerToAMentionInAThreadIsInTheThread() {
        scene.anna().mentionsBelow(question, "partner find firewall");

        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.place()).isEqualTo(new Place.Channel("slack:C1", question.ts()));
        var privately = said.place().privatelyTo(said.person());
        assertThat(scene.messenger().send("p1", privately, Card.saying("Three fit.")))
                .isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.ephemeralsOf("U1"))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.threadTs()).isEqualTo(question.ts());
                    assertThat(seen.text()).isEqualTo("Three fit.");
                });
    }

    @Test
    void anAnswerToAMentionOutsideAThreadIsInTheChannel() {
        scene.anna().mentions("C1", "partner find firewall");
        assertThat(scene.scriptedConversation.only(Turn.Said.class).place())
                .isEqualTo(new Place.Channel("slack:C1"));
    }

    @Test
    void aPostForEveryoneCanBeInAThread() {
        var thread = new Place.Channel("slack:C1", question.ts());
        var reference = scene.sent("p1", thread, Card.saying("Anna took it."));
        assertThat(scene.slack.channel("C1").last().threadTs()).isEqualTo(question.ts());

        scene.messenger().rewrite(reference, thread, Card.saying("Ben took it."));
        assertThat(scene.slack.channel("C1").last().text()).isEqualTo("Ben took it.");
    }

    @Test
    void aPressInAThreadIsAnsweredInTheThread() {
        var card = Card.saying("Take it?").buttons(Button.plain("Accept", "offer.accept", "1"));
        scene.sent("p1", new Place.Channel("slack:C1", question.ts()), card);
        scene.scriptedConversation.whispers("Not yours to accept.");
        scene.anna().presses(scene.slack.channel("C1").last(), "Accept");

        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .singleElement()
                        .satisfies(seen -> assertThat(seen.threadTs()).isEqualTo(question.ts())));
    }

    @Test
    void anAnswerThatCannotBePostedIsWhisperedInTheThread() {
        scene.scriptedConversation.whispers("The database doesn't answer.");
        scene.anna().mentionsBelow(question, "refer list");
        await().untilAsserted(() ->
                assertThat(scene.slack.ephemeralsOf("U1"))
                        .singleElement()
                        .satisfies(seen -> assertThat(seen.threadTs()).isEqualTo(question.ts())));
    }

    @Test
    void aMentionThatIsAlsoSentToTheChannelIsHeard() {
        scene.anna().broadcastsBelow(question, "refer list");
        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("refer list");
        assertThat(said.place()).isEqualTo(new Place.Channel("slack:C1", question.ts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"me_message", "thread_broadcast"})
    void aDirectMessageWithASubtypeIsHeard(String subtype) {
        scene.scriptedConversation.answers(new Reply.Nothing());
        assertThat(scene.anna().writes("refer list", subtype).status()).isEqualTo(200);
        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("refer list");
        assertThat(said.person().inHomeTeam()).isTrue();
        assertThat(said.place()).isEqualTo(new Place.Direct("slack:U1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_topic", "channel_join", "message_replied", "bot_add"})
    void whatSlackWritesItselfIsNotHeard(String subtype) {
        assertThat(scene.anna().writes("refer list", subtype).status()).isEqualTo(200);
        assertThat(scene.scriptedConversation.heard()).isEmpty();
    }

    @Test
    void aReplyIsLookedForInItsThreadOnly() {
        var thread = new Place.Channel("slack:C1", question.ts());
        var elsewhere = scene.sent("p0", new Place.Channel("slack:C1"), Card.saying("Elsewhere"));
        var reference = scene.sent("p1", thread, Card.saying("Anna took it."));
        var messenger = scene.messenger();
        assertThat(messenger.canFind(thread)).isTrue();
        assertThat(messenger.find("p1", thread, Instant.EPOCH)).contains(reference);
        assertThat(messenger.find("p0", thread, Instant.EPOCH)).isEmpty();
        assertThat(scene.slack.callLog().calls("conversations.history")).isEmpty();
        assertThat(messenger.find("p0", new Place.Channel("slack:C1"), Instant.EPOCH))
                .contains(elsewhere);
    }

    @Test
    void aThreadThatIsGoneHasNoSuchReply() {
        var gone = new Place.Channel("slack:C1", "1600000000.000100");
        assertThat(scene.messenger().find("p1", gone, Instant.EPOCH)).isEmpty();
        assertThat(scene.messenger().canFind(gone)).isTrue();
    }

    @Test
    void aReplyThatSlackDidNotConfirmIsFoundAmongManyOthers() {
        var thread = new Place.Channel("slack:C1", question.ts());
        var reference = scene.sent("p1", thread, Card.saying("Anna took it."));
        for (int i = 0; i < 450; i++) {
            scene.sent("q" + i, thread, Card.saying("Reply " + i));
        }
        var last = scene.sent("p2", thread, Card.saying("Ben took it."));
        assertThat(scene.messenger().find("p1", thread, Instant.EPOCH)).contains(reference);
        assertThat(scene.messenger().find("p2", thread, Instant.EPOCH)).contains(last);
    }
}
