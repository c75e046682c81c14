package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Post;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Messages that are taken back before, while or after they are sent.
class CourierRetractTest extends CourierScene {

    @Test
    void aWaitingMessageIsNeverSent() {
        put(say("p1", GENERAL), say("p2", GENERAL), retract("gone", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p2");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aMessageThatComesBackAfterACrashStaysDropped() {
        put(say("p1", GENERAL), retract("gone", "key-p1"));
        courier.dispatch();
        put(say("p1", GENERAL));
        courier.dispatch();
        assertThat(slack.calls()).isEmpty();
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aSentMessageIsRewritten() {
        put(say("p1", GENERAL));
        courier.dispatch();
        put(retract("gone", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "rewrite ref-p1 gone");
    }

    @Test
    void aMessageRetractedWhileItIsSentIsRewritten() {
        slack.does(
                "p1",
                () -> {
                    put(retract("gone", "key-p1"));
                    return new CallResult.Ok<>("ref-p1");
                });
        put(say("p1", GENERAL));
        courier.dispatch();
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "rewrite ref-p1 gone");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aMessageThatMayHaveArrivedIsLookedForAndRewritten() {
        slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        courier.dispatch();
        put(retract("gone", "key-p1"));
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1", "rewrite ref-p1 gone");
    }

    @Test
    void aMessageThatDidNotArriveIsNotSentAgain() {
        slack.answers("p1", new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        courier.dispatch();
        put(retract("gone", "key-p1"));
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void onlyTheLastChangeIsSent() {
        put(say("p1", GENERAL));
        courier.dispatch();
        put(rewrite("r1", "key-p1"), retract("gone", "key-p1"));
        courier.dispatch();
        put(retract("gone2", "key-p1"), rewrite("r2", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls())
                .containsExactly("say p1", "rewrite ref-p1 gone", "rewrite ref-p1 r2");
    }

    /// Anna passes a referral to Ben, undoes that, and passes it to Ben again.
    @Test
    void theSameMessageSaidAgainIsSent() {
        put(say("p1", GENERAL), retract("gone", "key-p1"));
        put(new Post.Say("again", GENERAL, Card.saying("again"), "key-p1", ANSWER));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say again");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aMessageInAnotherPlaceIsRewrittenOnceSent() {
        slack.answers("p1", new CallResult.Failed<>("down"));
        put(say("p1", GENERAL), retract("gone", RANDOM, "key-p1"));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "say p1", "rewrite ref-p1 gone");
    }

    @Test
    void aRetractionOfNothingIsDropped() {
        put(retract("gone", "key-nowhere"));
        courier.dispatch();
        assertThat(slack.calls()).isEmpty();
        assertThat(parcels.headers()).isEmpty();
    }
}
