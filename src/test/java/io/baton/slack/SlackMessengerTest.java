package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.SampleCards;
import io.baton.outbox.CallResult;
import io.baton.outbox.Unavailable;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Posts on their way out, and all that can happen to them.
class SlackMessengerTest {
    private static final Place SALES = new Place.Channel("slack:C1");
    private static final Place ANNA = new Place.Direct("slack:U1");
    private static final Place ASIDE = new Place.Ephemeral("slack:C1", "slack:U1");
    private static final Card HELLO = Card.saying("Hello & welcome");

    private final SlackDoorScene scene = SlackDoorScene.inStoppedTime();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aPostStandsInTheChannelAndCarriesItsParcel() {
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
        var reference = done(scene.messenger().send("p1", SALES, HELLO));

        assertThat(scene.messenger().rewrite(reference, SALES, Card.saying("Taken by Rita")))
                .isEqualTo(new CallResult.Ok<>(reference));

        assertThat(scene.slack.channel("C1").texts()).containsExactly("Taken by Rita");
        assertThat(scene.messenger().find("p1", SALES)).contains(reference);
    }

    @Test
    void aDirectPostOpensTheConversationOnce() {
        var reference = done(scene.messenger().send("p1", ANNA, HELLO));
        scene.messenger().send("p2", ANNA, HELLO);

        assertThat(scene.slack.directWith("U1").messages()).hasSize(2);
        assertThat(scene.messenger().find("p1", ANNA)).contains(reference);
        assertThat(scene.slack.callLog().calls("conversations.open")).hasSize(1);
    }

    @Test
    void anAsideIsSeenByOnePersonAlone() {
        scene.messenger().send("p1", ASIDE, HELLO);

        assertThat(scene.slack.ephemeralsOf("U1")).hasSize(1);
        assertThat(scene.slack.channel("C1").messages()).isEmpty();
    }

    @Test
    void anAsideToSomebodyWhoIsNotThereIsSaidInPrivate() {
        scene.slack.channel("C1").without("U1");
        assertThat(scene.messenger().send("p1", ASIDE, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.directWith("U1").texts()).hasSize(1);

        scene.slack.channel("C1").with("U1").without(scene.slack.identity().botUserId());
        assertThat(scene.messenger().send("p2", ASIDE, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.directWith("U1").texts()).hasSize(2);
    }

    @Test
    void aWhisperCannotBeRewrittenSoTheNewerIsSaid() {
        var reference = done(scene.messenger().send("p1", ASIDE, HELLO));
        scene.messenger().rewrite(reference, ASIDE, Card.saying("newer"));
        assertThat(scene.slack.ephemeralsOf("U1"))
                .extracting("text")
                .containsExactly("Hello &amp; welcome", "newer");
        assertThat(scene.messenger().find("p1", ASIDE)).isEmpty();
    }

    @Test
    void whatSlackWillNeverTakeIsRefusedWithItsReason() {
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
    void aRenamedChannelIsStillTheSame() {
        scene.slack.channel("C1").rename("sales-emea");
        assertThat(scene.messenger().send("p1", SALES, HELLO)).isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void nothingIsSentWhileSlackAsksForPatience() {
        scene.slack.faults().next("chat.postMessage", new Fault.RateLimited(Duration.ofSeconds(7)));

        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isEqualTo(new CallResult.RateLimited<>(Duration.ofSeconds(7)));
        assertThat(scene.messenger().send("p2", SALES, HELLO))
                .isInstanceOf(CallResult.RateLimited.class);
        assertThat(scene.slack.callLog().calls("chat.postMessage")).hasSize(1);

        scene.slack.clock().advance(Duration.ofSeconds(8));
        assertThat(scene.messenger().send("p1", SALES, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void anOutageIsAFailureAndNotADoubt() {
        scene.slack.goDark();
        // The first call may still go out on a connection that was kept, and then nobody knows.
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOfAny(CallResult.Failed.class, CallResult.Unknown.class);
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOf(CallResult.Failed.class);
        scene.slack.comeBack();
        assertThat(scene.messenger().send("p1", SALES, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.channel("C1").messages()).hasSize(1);
    }

    @Test
    void aMessageWhoseAnswerIsLostIsFoundAgain() {
        scene.slack.faults().next("chat.postMessage", new Fault.DoesThenDrops());

        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOf(CallResult.Unknown.class);
        assertThat(scene.slack.callLog().calls("chat.postMessage")).hasSize(1);
        assertThat(scene.messenger().find("p1", SALES))
                .contains("C1/" + scene.slack.channel("C1").last().ts());
    }

    @Test
    void aStumbleOfTheServerLeavesADoubt() {
        scene.slack
                .faults()
                .next("chat.postMessage", new Fault.Status(502), new Fault.Refuses("fatal_error"));
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOf(CallResult.Unknown.class);
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOf(CallResult.Unknown.class);
        assertThat(scene.messenger().find("p1", SALES)).isEmpty();
    }

    @Test
    void aDoubtfulRewriteIsSimplyTriedAgain() {
        var reference = done(scene.messenger().send("p1", SALES, HELLO));
        scene.slack.faults().next("chat.update", new Fault.DoesThenDrops());
        assertThat(scene.messenger().rewrite(reference, SALES, HELLO))
                .isInstanceOf(CallResult.Failed.class);
    }

    @Test
    void aWithdrawnTokenMayBeMended() {
        scene.slack.faults().next("chat.postMessage", new Fault.Refuses("token_revoked"));
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isEqualTo(new CallResult.Failed<>("token_revoked"));
    }

    @Test
    void whereSlackDoesNotLetUsLookNobodyKnows() {
        scene.slack.faults().next("conversations.history", new Fault.Refuses("missing_scope"));
        assertThatThrownBy(() -> scene.messenger().find("p1", SALES))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void aMessageIsFoundBehindManyLaterOnes() {
        var reference = done(scene.messenger().send("p0", SALES, HELLO));
        for (int i = 1; i <= 150; i++) {
            scene.anna().says("C1", "chatter " + i);
        }
        assertThat(scene.messenger().find("p0", SALES)).contains(reference);
        assertThat(scene.messenger().find("p404", SALES)).isEmpty();
    }

    @Test
    void aChartIsOneMessageWithItsPictureInIt() {
        assertThat(scene.messenger().send("p1", SALES, SampleCards.digest()))
                .isInstanceOf(CallResult.Ok.class);

        var file = scene.slack.files().getFirst();
        assertThat(file.bytes()).isEqualTo(SlackDoorScene.PNG);
        assertThat(scene.slack.channel("C1").messages()).hasSize(1);
        var image = scene.slack.channel("C1").last().blocks().path(1);
        assertThat(image.path("slack_file").path("id").asString()).isEqualTo(file.id());
        assertThat(image.path("alt_text").asString()).contains("April unknown");
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void aPictureThatIsNotReadyYetIsWaitedFor() {
        var notReady = new Fault.Refuses("invalid_blocks");
        scene.slack.faults().next("chat.postMessage", notReady, notReady);
        scene.messenger().send("p1", SALES, SampleCards.digest());
        assertThat(scene.slack.channel("C1").messages()).hasSize(1);
        assertThat(scene.slack.channel("C1").last().visibleText()).contains("January 11%");
        assertThat(scene.slack.channel("C1").last().blocks().toString()).contains("slack_file");
        assertThat(scene.slack.files()).hasSize(1);
    }

    @Test
    void aPictureThatNeverComesIsSaidInWords() {
        scene.slack.faults().always("upload", new Fault.Status(500));
        assertThat(scene.messenger().send("p1", SALES, SampleCards.digest()))
                .isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.channel("C1").last().visibleText()).contains("January 11%");
        assertThat(scene.slack.channel("C1").last().blocks().toString())
                .doesNotContain("slack_file");
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void anUploadThatMustWaitLetsTheWholePostWait() {
        scene.slack
                .faults()
                .next("files.getUploadURLExternal", new Fault.RateLimited(Duration.ofSeconds(3)));
        assertThat(scene.messenger().send("p1", SALES, SampleCards.digest()))
                .isEqualTo(new CallResult.RateLimited<>(Duration.ofSeconds(3)));
        assertThat(scene.slack.channel("C1").messages()).isEmpty();
    }

    private static String done(CallResult<String> delivery) {
        assertThat(delivery).isInstanceOf(CallResult.Ok.class);
        return ((CallResult.Ok<String>) delivery).answer();
    }
}
