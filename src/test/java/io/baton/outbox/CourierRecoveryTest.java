package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Unconfirmed messages and crashes: nothing is lost, and nothing is sent twice if the platform can
/// tell.
class CourierRecoveryTest extends CourierScene {

    @Test
    void aMessageThatArrivedUnconfirmedIsNotSentAgain() {
        slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1");
        assertThat(sentLog.reference(HARBOR, "key-p1")).contains("ref-p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aMessageThatDidNotArriveIsSentAgain() {
        slack.answers("p1", new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1", "say p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void nothingIsSentAgainUntilTheHistoryCanBeRead() {
        slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("timeout"));
        slack.unreadable(true);
        put(say("p1", GENERAL));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        slack.unreadable(false);
        stoppedClock.advance(Duration.ofSeconds(2));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1", "find p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aCrashAfterTheMessageArrivedDoesNotRepeatIt() {
        put(say("p1", GENERAL));
        crashedWhileSending("p1");
        slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("crash"));
        slack.send("p1", GENERAL, Card.saying("p1"));
        assertThat(courier.dispatch()).as("the lease is still valid").isZero();
        stoppedClock.advance(RetryPolicy.DEFAULT.lease());
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aCrashBeforeTheMessageArrivedLosesNothing() {
        put(say("p1", GENERAL));
        crashedWhileSending("p1");
        stoppedClock.advance(RetryPolicy.DEFAULT.lease());
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("find p1", "say p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aRestartUnderTheSameNameDoesNotWaitForItsOldLease() {
        put(say("p1", GENERAL));
        crashedWhileSending("p1");
        courier("gone").dispatch();
        assertThat(slack.calls()).containsExactly("find p1", "say p1");
    }

    @Test
    void aPostThatComesBackAfterACrashIsNotSentAgain() {
        put(say("p1", GENERAL));
        courier.dispatch();
        put(say("p1", GENERAL));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void withoutHistoryAnUnconfirmedMessageIsSentAgainWithinSeconds() {
        slack.withoutHistory();
        slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(1));
        assertThat(courier.dispatch()).isZero();
        stoppedClock.advance(Duration.ofSeconds(3));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1", "say p1");
        assertThat(parcels.headers()).isEmpty();
        assertThat(parcels.parked()).isZero();
    }

    @Test
    void withoutHistoryAMessageThatIsNeverConfirmedAppearsAFewTimesADayAndIsReported() {
        var reports = new ArrayList<String>();
        courier.onUndeliverable((parcel, why) -> reports.add(parcel.header().id() + ": " + why));
        slack.withoutHistory();
        for (int i = 0; i < 30; i++) {
            slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("timeout"));
        }
        put(say("p1", GENERAL), say("p2", GENERAL));
        for (int i = 0; i < 36 * 60; i++) {
            courier.dispatch();
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        assertThat(slack.calls()).filteredOn("say p1"::equals).hasSizeBetween(6, 9);
        assertThat(slack.calls()).endsWith("say p2");
        assertThat(reports).containsExactly("p1: timeout");
    }

    @Test
    void withoutHistoryNothingIsSentAgainWhileThePlatformDoesNotAnswer() {
        slack.withoutHistory();
        slack.unreadable(true);
        slack.answers("p1", new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        for (int i = 0; i < 60; i++) {
            courier.dispatch();
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        assertThat(slack.calls()).filteredOn("say p1"::equals).hasSize(1);
        slack.unreadable(false);
        courier.dispatch();
        assertThat(slack.calls()).endsWith("find p1", "say p1");
        assertThat(parcels.parked()).isZero();
    }

    @Test
    void withoutHistoryAFailureDoesNotResetThePauses() {
        slack.withoutHistory();
        slack.answers("p1", new CallResult.Unknown<>("timeout"), new CallResult.Failed<>("502"));
        slack.answers(
                "p1",
                new CallResult.Unknown<>("timeout"),
                new CallResult.RateLimited<>(Duration.ZERO));
        slack.answers("p1", new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        for (int i = 0; i < 60; i++) {
            courier.dispatch();
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        assertThat(slack.calls()).filteredOn("say p1"::equals).hasSize(6);
        assertThat(parcels.parked()).isZero();
    }

    @Test
    void withoutHistoryThreeCrashesLoseNothing() {
        slack.withoutHistory();
        put(say("p1", GENERAL));
        for (int i = 0; i < 4; i++) {
            crashedWhileSending("p1");
            stoppedClock.advance(RetryPolicy.DEFAULT.lease());
        }
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("find p1", "say p1");
        assertThat(parcels.parked()).isZero();
    }
}
