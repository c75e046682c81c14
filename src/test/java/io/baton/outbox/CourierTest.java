package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Delivery order, rate limits, retries and giving up.
class CourierTest extends CourierScene {

    @Test
    void eachPostIsSentOnceAndRemoved() {
        put(say("p1", GENERAL), say("p2", RANDOM));
        courier.dispatch();
        assertThat(courier.dispatch()).isZero();
        assertThat(slack.calls()).containsExactlyInAnyOrder("say p1", "say p2");
        assertThat(parcels.headers()).isEmpty();
        assertThat(counted("sent")).isEqualTo(2);
    }

    @Test
    void postsForOnePlaceStayInOrder() {
        slack.answers("p1", new CallResult.Failed<>("down"));
        put(say("p1", GENERAL), say("p2", GENERAL), say("other", RANDOM), say("p3", GENERAL));
        courier.dispatch();
        assertThat(slack.calls()).containsExactlyInAnyOrder("say p1", "say other");
        stoppedClock.advance(Duration.ofSeconds(2));
        courier.dispatch();
        assertThat(slack.calls()).endsWith("say p1", "say p2", "say p3");
    }

    @Test
    void aRateLimitPausesTheWholeDoor() {
        slack.answers("p1", new CallResult.RateLimited<>(Duration.ofSeconds(30)));
        put(say("p1", GENERAL), say("p2", RANDOM), say("t1", TEAMS));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1");
        assertThat(teams.calls()).containsExactly("say t1");
        stoppedClock.advance(Duration.ofMillis(29_999));
        assertThat(courier.dispatch()).isZero();
        stoppedClock.advance(Duration.ofMillis(1));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "say p1", "say p2");
    }

    @Test
    void aNewCourierRespectsAnEarlierRateLimit() {
        slack.answers("p1", new CallResult.RateLimited<>(Duration.ofSeconds(30)));
        put(say("p1", GENERAL));
        courier.dispatch();
        var next = courier("two");
        assertThat(next.dispatch()).isZero();
        stoppedClock.advance(Duration.ofSeconds(30));
        next.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "say p1");
    }

    @Test
    void rateLimitsDoNotCountAsFailures() {
        for (int i = 0; i < 20; i++) {
            slack.answers("p1", new CallResult.RateLimited<>(Duration.ofSeconds(1)));
        }
        put(say("p1", GENERAL));
        for (int i = 0; i <= 20; i++) {
            courier.dispatch();
            stoppedClock.advance(Duration.ofSeconds(1));
        }
        assertThat(parcels.parked()).isZero();
        assertThat(counted("sent")).isEqualTo(1);
    }

    @Test
    void aFailureIsRetriedAfterAGrowingPause() {
        slack.answers("p1", new CallResult.Failed<>("down"), new CallResult.Failed<>("down"));
        put(say("p1", GENERAL));
        courier.dispatch();
        assertThat(courier.dispatch()).isZero();
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        stoppedClock.advance(Duration.ofMillis(999));
        assertThat(courier.dispatch()).isZero();
        stoppedClock.advance(Duration.ofMillis(1001));
        courier.dispatch();
        assertThat(slack.calls()).hasSize(3);
        assertThat(parcels.headers()).isEmpty();
        assertThat(counted("failed")).isEqualTo(2);
    }

    @Test
    void aParcelThatThePlatformKeepsFailingWaitsWhileOtherPlacesAreServed() {
        for (int i = 0; i < 9; i++) {
            slack.answers("stuck", new CallResult.Failed<>("HTTP 500"));
        }
        put(say("stuck", GENERAL), say("behind", GENERAL));
        for (int i = 0; i < 10; i++) {
            courier.dispatch();
            put(say("ok" + i, RANDOM));
            stoppedClock.advance(Duration.ofMillis(500));
            courier.dispatch();
            assertThat(slack.calls()).contains("say ok" + i);
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        assertThat(slack.calls()).filteredOn("say stuck"::equals).hasSize(10);
        assertThat(slack.calls()).endsWith("say stuck", "say behind", "say ok9");
        assertThat(parcels.parked()).isZero();
    }

    @Test
    void anOutageOfSeveralHoursLosesNothing() {
        for (int i = 0; i < 400; i++) {
            slack.answers("p1", new CallResult.Failed<>("503"));
            slack.answers("p2", new CallResult.Failed<>("503"));
        }
        put(say("p1", GENERAL), say("p2", RANDOM));
        for (int i = 0; i < 400; i++) {
            courier.dispatch();
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        courier.dispatch();
        assertThat(parcels.parked()).isZero();
        assertThat(counted("sent")).isEqualTo(2);
    }

    @Test
    void aParcelThatFailsForADayIsParked() {
        put(say("p1", GENERAL));
        for (int i = 0; i < 26; i++) {
            assertThat(parcels.parked()).isEqualTo(i > 24 ? 1 : 0);
            slack.answers("p1", new CallResult.Failed<>("503"));
            courier.dispatch();
            stoppedClock.advance(Duration.ofHours(1));
        }
        assertThat(parcels.parked()).isEqualTo(1);
    }

    @Test
    void aRefusedParcelIsParkedAtOnceAndTheNextIsSent() {
        slack.answers("p1", new CallResult.Refused<>("no such channel"));
        put(say("p1", GENERAL), say("p2", GENERAL));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "say p2");
        assertThat(parcels.parked()).isEqualTo(1);
    }

    @Test
    void aMessengerThatThrowsDoesNotBlockOtherPlaces() {
        for (int i = 0; i < 5; i++) {
            slack.does(
                    "p1",
                    () -> {
                        throw new IllegalStateException("scripted");
                    });
        }
        put(say("p1", GENERAL), say("p2", RANDOM));
        for (int i = 0; i < 6; i++) {
            courier.dispatch();
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        assertThat(slack.calls()).contains("say p2");
        assertThat(slack.calls()).filteredOn("say p1"::equals).hasSize(5);
        assertThat(parcels.parked()).isEqualTo(1);
    }

    @Test
    void queueLengthAndAgeAreMeasured() {
        slack.answers("p1", new CallResult.RateLimited<>(Duration.ofMinutes(5)));
        put(say("p1", GENERAL), say("p2", RANDOM));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(90));
        assertThat(meters.get("baton.outbox.waiting").gauge().value()).isEqualTo(2);
        assertThat(meters.get("baton.outbox.oldest").gauge().value()).isEqualTo(90);
    }
}
