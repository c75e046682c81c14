package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.Unavailable;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Posts when Slack is limited, down or broken.
class SlackPostFaultsTest {
    private static final Place SALES = new Place.Channel("slack:C1");
    private static final Card HELLO = Card.saying("Hello & welcome");

    private final SlackDoorScene scene = SlackDoorScene.inStoppedTime();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void nothingIsSentUntilTheRateLimitEnds() {
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
    void anOutageIsAFailure() {
        scene.slack.goDark();
        // The first call may go out on a pooled connection, and then its outcome is unknown.
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOfAny(CallResult.Failed.class, CallResult.Unknown.class);
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOf(CallResult.Failed.class);
        scene.slack.comeBack();
        assertThat(scene.messenger().send("p1", SALES, HELLO)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.channel("C1").messages()).hasSize(1);
    }

    @Test
    void aMessageIsFoundIfItsResponseWasLost() {
        scene.slack.faults().next("chat.postMessage", new Fault.DoesThenDrops());

        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOf(CallResult.Unknown.class);
        assertThat(scene.slack.callLog().calls("chat.postMessage")).hasSize(1);
        assertThat(scene.messenger().find("p1", SALES, Instant.EPOCH))
                .contains("C1/" + scene.slack.channel("C1").last().ts());
    }

    @Test
    void aServerErrorLeavesTheOutcomeUnknown() {
        scene.slack
                .faults()
                .next("chat.postMessage", new Fault.Status(502), new Fault.Refuses("fatal_error"));
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOf(CallResult.Unknown.class);
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isInstanceOf(CallResult.Unknown.class);
        assertThat(scene.messenger().find("p1", SALES, Instant.EPOCH)).isEmpty();
    }

    @Test
    void anUnknownRewriteIsAFailure() {
        var reference = scene.sent("p1", SALES, HELLO);
        scene.slack.faults().next("chat.update", new Fault.DoesThenDrops());
        assertThat(scene.messenger().rewrite(reference, SALES, HELLO))
                .isInstanceOf(CallResult.Failed.class);
    }

    @Test
    void aRevokedTokenIsATemporaryFailure() {
        scene.slack.faults().next("chat.postMessage", new Fault.Refuses("token_revoked"));
        assertThat(scene.messenger().send("p1", SALES, HELLO))
                .isEqualTo(new CallResult.Failed<>("token_revoked"));
    }

    @Test
    void aRefusedHistoryIsUnavailable() {
        scene.slack.faults().next("conversations.history", new Fault.Refuses("missing_scope"));
        assertThatThrownBy(() -> scene.messenger().find("p1", SALES, Instant.EPOCH))
                .isInstanceOf(Unavailable.class);
    }
}
