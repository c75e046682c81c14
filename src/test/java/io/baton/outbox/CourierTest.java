package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import io.baton.memory.InMemoryDoorPauses;
import io.baton.memory.InMemoryParcels;
import io.baton.memory.InMemorySentLog;
import io.baton.testing.StoppedClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Conversations between a courier and a platform that is not always well.
class CourierTest {

    private static final Workspace HARBOR = new Workspace("slack:THARBOR");
    private static final Place GENERAL = new Place.Channel("slack:C1");
    private static final PostSubject ANSWER = new PostSubject.Answer("turn");
    private static final Place RANDOM = new Place.Channel("slack:C2");
    private static final Place TEAMS = new Place.Channel("teams:C1");

    private final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:00:00Z");
    private final InMemoryParcels parcels = new InMemoryParcels(stoppedClock);
    private final InMemorySentLog ledger = new InMemorySentLog();
    private final InMemoryDoorPauses doors = new InMemoryDoorPauses();
    private final ScriptedMessenger slack = new ScriptedMessenger("slack");
    private final ScriptedMessenger teams = new ScriptedMessenger("teams");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Courier courier = courier("one");

    @Test
    void whatIsPutIsSaidOnceAndLeaves() {
        put(say("p1", GENERAL), say("p2", RANDOM));
        courier.dispatch();
        assertThat(courier.dispatch()).isZero();
        assertThat(slack.calls()).containsExactlyInAnyOrder("say p1", "say p2");
        assertThat(parcels.headers()).isEmpty();
        assertThat(counted("sent")).isEqualTo(2);
    }

    @Test
    void theOrderOfAPlaceIsKept() {
        slack.answers("p1", new CallResult.Failed<>("down"));
        put(say("p1", GENERAL), say("p2", GENERAL), say("other", RANDOM), say("p3", GENERAL));
        courier.dispatch();
        assertThat(slack.calls()).containsExactlyInAnyOrder("say p1", "say other");
        stoppedClock.advance(Duration.ofSeconds(2));
        courier.dispatch();
        assertThat(slack.calls()).endsWith("say p1", "say p2", "say p3");
    }

    @Test
    void nothingGoesThroughADoorThatAskedForPatience() {
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
    void aCourierThatStartsAnewHonoursThePatienceAskedOfTheOther() {
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
    void patienceIsNobodysFault() {
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
    void whatFailsIsTriedAgainAfterAPauseThatGrows() {
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
    void whatArrivedThoughTheAnswerWasLostIsNotRepeated() {
        slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1");
        assertThat(ledger.reference(HARBOR, "key-p1")).contains("ref-p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void whatDidNotArriveIsSaidAgain() {
        slack.answers("p1", new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(1));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "find p1", "say p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void whileNobodyCanLookNothingIsSaidAgain() {
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
        assertThat(courier.dispatch()).as("its lease may still be good").isZero();
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
    void whoStartsAgainUnderTheSameNameNeedNotWaitForHisOwnLease() {
        put(say("p1", GENERAL));
        crashedWhileSending("p1");
        courier("gone").dispatch();
        assertThat(slack.calls()).containsExactly("find p1", "say p1");
    }

    @Test
    void whereNobodyCanLookWhatIsInDoubtIsSaidAgainAfterAPause() {
        slack.withoutHistory();
        slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("timeout"));
        put(say("p1", GENERAL));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(29));
        assertThat(courier.dispatch()).isZero();
        stoppedClock.advance(Duration.ofSeconds(32));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "say p1");
        assertThat(parcels.headers()).isEmpty();
        assertThat(parcels.parked()).isZero();
    }

    @Test
    void whereNobodyCanLookNothingIsSaidMoreThanThriceAndThenItIsTold() {
        var told = new ArrayList<String>();
        courier.onUndeliverable((parcel, why) -> told.add(parcel.header().id() + ": " + why));
        slack.withoutHistory();
        for (int i = 0; i < 30; i++) {
            slack.arrivesAndThen("p1", "p1", () -> new CallResult.Unknown<>("timeout"));
        }
        put(say("p1", GENERAL), say("p2", GENERAL));
        for (int i = 0; i < 30; i++) {
            courier.dispatch();
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        assertThat(slack.calls()).containsExactly("say p1", "say p1", "say p1", "say p2");
        assertThat(parcels.parked()).isEqualTo(1);
        assertThat(told)
                .containsExactly(
                        "p1: it was sent 3 times, and nobody could tell whether it arrived"
                                + " (timeout)");
    }

    @Test
    void whereNobodyCanLookACertainFailureForgetsNoEarlierDoubt() {
        slack.withoutHistory();
        slack.answers("p1", new CallResult.Unknown<>("timeout"), new CallResult.Failed<>("502"));
        slack.answers(
                "p1",
                new CallResult.Unknown<>("timeout"),
                new CallResult.RateLimited<>(Duration.ZERO));
        slack.answers(
                "p1", new CallResult.Unknown<>("timeout"), new CallResult.Unknown<>("never asked"));
        put(say("p1", GENERAL));
        for (int i = 0; i < 60; i++) {
            courier.dispatch();
            put(say("ok" + i, RANDOM));
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        assertThat(slack.calls()).filteredOn("say p1"::equals).hasSize(5);
        assertThat(parcels.parked()).isEqualTo(1);
    }

    @Test
    void whereNobodyCanLookWhoCrashesWithEachAttemptEndsAfterThree() {
        slack.withoutHistory();
        put(say("p1", GENERAL));
        for (int i = 0; i < 3; i++) {
            crashedWhileSending("p1");
            stoppedClock.advance(RetryPolicy.DEFAULT.lease());
        }
        courier.dispatch();
        assertThat(slack.calls()).isEmpty();
        assertThat(parcels.parked()).isEqualTo(1);
    }

    @Test
    void aPostThatACrashBringsBackIsNotSaidAgain() {
        put(say("p1", GENERAL));
        courier.dispatch();
        put(say("p1", GENERAL));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1");
        assertThat(parcels.headers()).isEmpty();
    }

    @Test
    void aPoisonParcelIsParkedAfterFiveTriesWhileOthersGoOn() {
        for (int i = 0; i < 9; i++) {
            slack.answers("poison", new CallResult.Failed<>("no"));
        }
        put(say("poison", GENERAL), say("behind", GENERAL));
        for (int i = 0; i < 8; i++) {
            courier.dispatch();
            put(say("ok" + i, RANDOM));
            stoppedClock.advance(Duration.ofMillis(500));
            courier.dispatch();
            assertThat(slack.calls()).contains("say ok" + i);
            stoppedClock.advance(Duration.ofMinutes(1));
        }
        assertThat(slack.calls()).filteredOn("say poison"::equals).hasSize(5);
        assertThat(slack.calls()).contains("say behind");
        assertThat(parcels.parked()).isEqualTo(1);
        assertThat(meters.get("baton.outbox.parked").gauge().value()).isEqualTo(1);
    }

    @Test
    void aPlatformThatIsDownForHoursCostsNothing() {
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
    void whatNeverGotThroughInADayIsParked() {
        put(say("p1", GENERAL));
        for (int i = 0; i < 26; i++) {
            slack.answers("p1", new CallResult.Failed<>("503"));
            courier.dispatch();
            stoppedClock.advance(Duration.ofHours(1));
        }
        assertThat(parcels.parked()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsParkedAtOnceAndTheNextIsSaid() {
        slack.answers("p1", new CallResult.Refused<>("no such channel"));
        put(say("p1", GENERAL), say("p2", GENERAL));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "say p2");
        assertThat(parcels.parked()).isEqualTo(1);
    }

    @Test
    void aMessengerThatBreaksStopsNobodyElse() {
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
    void aRewriteShowsInTheMessageSaidUnderItsKey() {
        put(say("p1", GENERAL), rewrite("r1", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls()).containsExactly("say p1", "rewrite ref-p1 r1");
    }

    @Test
    void ofSeveralRewritesTheLastIsEnough() {
        put(say("p1", GENERAL), say("p2", GENERAL));
        put(rewrite("r1", "key-p1"), rewrite("x", "key-p2"), rewrite("r2", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls())
                .containsExactly("say p1", "say p2", "rewrite ref-p2 x", "rewrite ref-p1 r2");
        put(rewrite("r1", "key-p1"));
        courier.dispatch();
        assertThat(slack.calls()).as("brought back by a crash").hasSize(4);
    }

    @Test
    void aRewriteOfAMessageThatWasNeverSaidIsDropped() {
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
    void aDoorThatNobodyServesHereKeepsItsParcels() {
        put(say("m1", new Place.Channel("mail:x")), say("p1", GENERAL));
        courier.dispatch();
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("m1");
        assertThat(meters.get("baton.outbox.unserved").gauge().value()).isEqualTo(1);
    }

    @Test
    void aDoorThatStaysUnservedGetsItsParcelsParkedAndSomebodyIsTold() {
        var told = new ArrayList<String>();
        courier.onUndeliverable((parcel, why) -> told.add(parcel.header().id() + ": " + why));
        var gone = new Place.Channel("mail:x");
        put(say("m1", gone), rewrite("m2", gone, "key-m1"));
        courier.dispatch();
        stoppedClock.advance(RetryPolicy.DEFAULT.giveUp().undeliverableAfter());
        courier.dispatch();
        assertThat(parcels.headers()).isEmpty();
        assertThat(parcels.parked()).isEqualTo(1);
        assertThat(told).containsExactly("m1: Baton is not connected to Mail any more");
        assertThat(counted("given_up")).isEqualTo(1);
        courier.dispatch();
        assertThat(meters.get("baton.outbox.unserved").gauge().value()).isZero();
    }

    @Test
    void whoHasJustStartedGivesAnOldParcelTimeForItsDoorToBeSetAgain() {
        put(say("m1", new Place.Channel("mail:x")));
        stoppedClock.advance(Duration.ofDays(1));
        courier("two").dispatch();
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("m1");
    }

    @Test
    void whatWaitsAndSinceWhenIsMeasured() {
        slack.answers("p1", new CallResult.RateLimited<>(Duration.ofMinutes(5)));
        put(say("p1", GENERAL), say("p2", RANDOM));
        courier.dispatch();
        stoppedClock.advance(Duration.ofSeconds(90));
        assertThat(meters.get("baton.outbox.waiting").gauge().value()).isEqualTo(2);
        assertThat(meters.get("baton.outbox.oldest").gauge().value()).isEqualTo(90);
    }

    private Courier courier(String name) {
        var office = PostOffice.of(parcels, ledger, doors, List.of(slack, teams));
        return new Courier(office, name, stoppedClock, RetryPolicy.DEFAULT, Runnable::run, meters);
    }

    private void crashedWhileSending(String id) {
        var label = parcels.headers().stream().filter(one -> one.id().equals(id)).findFirst();
        var until = stoppedClock.instant().plus(RetryPolicy.DEFAULT.lease());
        parcels.claim(label.orElseThrow(), new Claim.Lease("gone", until));
    }

    private void put(Post... posts) {
        parcels.put(HARBOR, List.of(posts));
    }

    private static Post say(String id, Place to) {
        return new Post.Say(id, to, Card.saying(id), "key-" + id, ANSWER);
    }

    private static Post rewrite(String id, String key) {
        return rewrite(id, GENERAL, key);
    }

    private static Post rewrite(String id, Place to, String key) {
        return new Post.Rewrite(id, to, Card.saying(id), key, ANSWER);
    }

    private double counted(String what) {
        return meters.find("baton.outbox." + what).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
