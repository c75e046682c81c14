package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Place;
import io.baton.chat.Workspace;
import io.baton.outbox.BlockingMessenger;
import io.baton.outbox.Courier;
import io.baton.outbox.CourierLoop;
import io.baton.outbox.PostOffice;
import io.baton.outbox.RetryPolicy;
import io.baton.testing.StoppedClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Couriers at work, on threads of their own.
abstract class CourierContract {

    private static final Workspace HARBOR = new Workspace("slack:THARBOR");
    private static final Place HANGING = new Place.Channel("slack:C0");

    private final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest storesUnderTest;
    private final BlockingMessenger slack = new BlockingMessenger(HANGING);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CourierLoop> rounds = new ArrayList<>();

    CourierContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(stoppedClock);
        storesUnderTest = database.newInstance();
    }

    @AfterEach
    void stop() throws InterruptedException {
        slack.unblock();
        for (var one : rounds) {
            one.close();
        }
        threads.close();
    }

    @Test
    void twoCouriersOnOneOutboxSayEachParcelOnceAndInOrder() {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            var to = new Place.Channel("slack:C" + (1 + i % 6));
            storesUnderTest.outbox().put(HARBOR, List.of(StoredSamples.say("p" + i, to)));
            expected.add("p" + i);
        }
        start("one", storesUnderTest);
        start("two", database.newInstance());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(storesUnderTest.parcels().headers()).isEmpty());
        assertThat(slack.said()).containsExactlyInAnyOrderElementsOf(expected);
        for (int channel = 0; channel < 6; channel++) {
            int one = channel;
            assertThat(slack.said().stream().filter(id -> number(id) % 6 == one))
                    .isSortedAccordingTo((a, b) -> number(a) - number(b));
        }
    }

    @Test
    void aPlaceThatHangsHoldsUpNoOther() {
        storesUnderTest.outbox().put(HARBOR, List.of(StoredSamples.say("hangs", HANGING)));
        var courier = start("one", storesUnderTest);
        for (int i = 0; i < 20; i++) {
            var to = new Place.Channel("slack:C" + (1 + i));
            storesUnderTest.outbox().put(HARBOR, List.of(StoredSamples.say("p" + i, to)));
            courier.wake();
        }
        await().untilAsserted(() -> assertThat(slack.said()).hasSize(20).doesNotContain("hangs"));
        slack.unblock();
        await().untilAsserted(() -> assertThat(slack.said()).contains("hangs"));
    }

    @Test
    void aCourierThatIsStoppedFinishesWhatItBegan() throws InterruptedException {
        storesUnderTest
                .outbox()
                .put(
                        HARBOR,
                        List.of(
                                StoredSamples.say("p1", HANGING),
                                StoredSamples.say("p2", HANGING)));
        var courier = start("one", storesUnderTest);
        await().untilAsserted(() ->
                assertThat(storesUnderTest.parcels().headers().getFirst().claim().lease())
                        .isNotNull());
        courier.close();
        slack.unblock();
        threads.close();
        assertThat(slack.said()).containsExactly("p1");
        assertThat(storesUnderTest.parcels().headers())
                .extracting(parcelHeader -> parcelHeader.id())
                .containsExactly("p2");
    }

    private CourierLoop start(String name, StoresUnderTest on) {
        var office = PostOffice.of(on.parcels(), on.ledger(), on.doors(), List.of(slack));
        var meters = new SimpleMeterRegistry();
        var courier = new Courier(office, name, stoppedClock, RetryPolicy.DEFAULT, threads, meters);
        var round = new CourierLoop(courier, stoppedClock, RetryPolicy.DEFAULT);
        rounds.add(round);
        round.start();
        return round;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
