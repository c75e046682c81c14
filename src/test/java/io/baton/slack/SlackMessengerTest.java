package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Sends, rewrites and finds posts.
class SlackMessengerTest {
    private static final Place SALES = new Place.Channel("slack:C1");
    private static final Place ANNA = new Place.Direct("slack:U1");
    private static final Place WHISPER = new Place.Ephemeral("slack:C1", "slack:U1", null);
    private static final Card HELLO = Card.saying("Hello & welcome");

    private final SlackDoorScene scene = SlackDoorScene.inStoppedTime();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aPostIsInTheChannelAndHasItsParcelsId() {
        var delivery = scene.messenger().send("p1", SALES, HELLO);

        var channelMessage = scene.slack.channel("C1").last();
        assertThat(delivery).isEqualTo(new CallResult.Ok<>("C1/" + channelMessage.ts()));
        assertThat(channelMessage.visibleText()).isEqualTo("Hello &amp; welcome");
        assertThat(
                        channelMessage
                                .metadata()
                                .orElseThrow()
                                .path("event_payload")
                                .path("parcel")
                                .asString())
                .isEqualTo("p1");
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void aRewriteChangesTheMessageForEveryone() {
        var reference = scene.sent("p1", SALES, HELLO);

        assertThat(scene.messenger().rewrite(reference, SALES, Card.saying("Taken by Rita")))
                .isEqualTo(new CallResult.Ok<>(reference));

        assertThat(scene.slack.channel("C1").texts()).containsExactly("Taken by Rita");
        assertThat(scene.messenger().find("p1", SALES, Instant.EPOCH)).contains(reference);
    }

    @Test
    void aDirectPostOpensTheConversationOnce() {
        var reference = scene.sent("p1", ANNA, HELLO);
        scene.messenger().send("p2", ANNA, HELLO);

        assertThat(scene.slack.directWith("U1").messages()).hasSize(2);
        assertThat(scene.messenger().find("p1", ANNA, Instant.EPOCH)).contains(reference);
        assertThat(scene.slack.callLog().calls("conversations.open")).hasSize(1);
    }

    @Test
    void onlyOnePersonSeesAWhisper() {
        scene.messenger().send("p1", WHISPER, HELLO);

        assertThat(scene.slack.ephemeralsOf("U1")).hasSize(1);
        assertThat(scene.slack.channel("C1").messages()).isEmpty();
    }

    @Test
    void aWhisperToAnAbsentPersonBecomesADirectMessage() {
        scene.slack.channel("C1").without("U1");
        assertThat(scene.messenger().send("p1", WHISPER, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.directWith("U1").texts()).hasSize(1);

        scene.slack.channel("C1").with("U1").without(scene.slack.identity().botUserId());
        assertThat(scene.messenger().send("p2", WHISPER, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.directWith("U1").texts()).hasSize(2);
    }

    @Test
    void aWhisperCannotBeRewrittenSoTheNewOneIsSent() {
        var reference = scene.sent("p1", WHISPER, HELLO);
        scene.messenger().rewrite(reference, WHISPER, Card.saying("newer"));
        assertThat(scene.slack.ephemeralsOf("U1"))
                .extracting("text")
                .containsExactly("Hello &amp; welcome", "newer");
        assertThat(scene.messenger().find("p1", WHISPER, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aPostThatSlackNeverAcceptsIsRefusedWithTheReason() {
        scene.slack.channel("C2").without(scene.slack.identity().botUserId());
        assertThat(scene.messenger().send("p1", new Place.Channel("slack:C2"), HELLO))
                .isEqualTo(new CallResult.Refused<>("not_in_channel"));
        scene.slack.channel("C1").archive();
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isEqualTo(new CallResult.Refused<>("is_archived"));
        assertThat(scene.messenger().send("p1", new Place.Channel("slack:C404"), HELLO))
                .isEqualTo(new CallResult.Refused<>("channel_not_found"));
        assertThat(scene.messenger().rewrite("C1/1.000001", SALES, HELLO))
                .isInstanceOf(CallResult.Refused.class);
    }

    @Test
    void aPublicChannelWithoutTheBotIsJoined() {
        scene.slack.channel("C1").without(scene.slack.identity().botUserId());
        assertThat(scene.messenger().send("p1", SALES, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.channel("C1").texts()).hasSize(1);
    }

    @Test
    void aRenamedChannelStillWorks() {
        scene.slack.channel("C1").rename("sales-emea");
        assertThat(scene.messenger().send("p1", SALES, HELLO)).isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void aMessageIsFoundBehindManyLaterOnes() {
        var reference = scene.sent("p0", SALES, HELLO);
        for (int i = 1; i <= 700; i++) {
            scene.anna().says("C1", "chatter " + i);
        }
        assertThat(scene.messenger().find("p0", SALES, Instant.EPOCH)).contains(reference);
        assertThat(scene.messenger().find("p404", SALES, Instant.EPOCH)).isEmpty();
    }

    @Test
    void onlyMessagesSinceItWasQueuedAreLookedAt() {
        for (int i = 1; i <= 700; i++) {
            scene.anna().says("C1", "chatter " + i);
        }
        var queued = Instant.now().plus(Duration.ofHours(1));
        assertThat(scene.messenger().find("p404", SALES, queued)).isEmpty();
        assertThat(scene.slack.callLog().calls("conversations.history")).hasSize(1);
    }
}
