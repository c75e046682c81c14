package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Post;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Rewrites of messages sent earlier.
class CourierRewriteTest extends CourierScene {

    @Test
    void aRewriteUpdatesTheMessageWithItsKey() {
        put(say("p1", GENERAL), rewrite("r1", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "rewrite ref-p1 r1");
    }

    @Test
    void onlyTheLatestRewriteIsSent() {
        put(say("p1", GENERAL), say("p2", GENERAL));
        put(rewrite("r1", "key-p1"), rewrite("x", "key-p2"), rewrite("r2", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls())
                .containsExactly("say p1", "say p2", "rewrite ref-p2 x", "rewrite ref-p1 r2");
        put(rewrite("r1", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls()).as("comes back after a crash").hasSize(4);
    }

    @Test
    void aRewriteOfAMessageThatWasNeverSentIsDropped() {
        slack.answers("p1", new CallResult.Refused<>("no such channel"));
        put(say("p1", GENERAL), rewrite("r1", "key-p1"), rewrite("r2", "key-nowhere"));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aRewriteWaitsForItsMessage() {
        slack.answers("p1", new CallResult.Failed<>("down"));
        put(say("p1", GENERAL), rewrite("r1", RANDOM, "key-p1"));
        courier.dispatch();
        assertThat(parcels.headers()).hasSize(2);
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "say p1", "rewrite ref-p1 r1");
    }

    @Test
    void aRewriteAheadOfItsMessageFollowsIt() {
        put(rewrite("r1", "key-p1"), say("p0", GENERAL), say("p1", GENERAL));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p0", "say p1", "rewrite ref-p1 r1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void ofSeveralRewritesAheadOfTheirMessageTheLatestIsSent() {
        put(rewrite("r1", "key-p1"), rewrite("r2", "key-p1"), say("p1", GENERAL));
        put(rewrite("r3", "key-p2"), rewrite("r4", "key-p1"), say("p2", GENERAL));
        courier.dispatch();
        assertThat(slack.calls())
                .containsExactly("say p1", "rewrite ref-p1 r4", "say p2", "rewrite ref-p2 r3");
    }

    @Test
    void aRewriteAheadWaitsWhileItsMessageFails() {
        slack.answers("p1", new CallResult.Failed<>("down"), new CallResult.Failed<>("down"));
        put(rewrite("r1", "key-p1"), say("p1", GENERAL));
        for (int i = 0; i < 10; i++) {
            courier.dispatch();
            stoppedClock.advance(Duration.ofSeconds(1));
        }
        assertThat(slack.calls())
                .containsExactly("say p1", "say p1", "say p1", "rewrite ref-p1 r1");
    }

    /// The message went to a person because its channel was closed, and the first try still waits.
    @Test
    void aRewriteWaitsForEveryMessageWithItsKey() {
        slack.answers("there", new CallResult.Failed<>("down"));
        put(new Post.Say("there", RANDOM, Card.saying("there"), "key", ANSWER));
        slack.answers("here", new CallResult.Refused<>("is_archived"));
        put(new Post.Say("here", GENERAL, Card.saying("here"), "key", ANSWER));
        put(rewrite("r1", "key"));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        courier.dispatch();
        assertThat(slack.calls())
                .containsExactly("say there", "say here", "say there", "rewrite ref-there r1");
    }
}
