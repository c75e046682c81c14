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

/// Couriers that run on their own threads.
abstract class CourierContract {

    private static final Workspace HARBOR = new Workspace("slack:THARBOR");
    private static final Place HANGING = new Place.Channel("slack:C0");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest stores;
    private final BlockingMessenger slack = new BlockingMessenger(HANGING);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CourierLoop> loops = new ArrayList<>();

    CourierContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(clock);
        stores = database.newInstance();
    }

    @AfterEach
    void stop() throws InterruptedException {
        slack.unblock();
        for (var loop : loops) {
            loop.close();
        }
        threads.close();
    }

    @Test
    void twoCouriersDeliverEachParcelOnceAndInOrder() {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            var to = new Place.Channel("slack:C" + (1 + i % 6));
            stores.outbox().put(HARBOR, List.of(StoredSamples.say("p" + i, to)));
            expected.add("p" + i);
        }
        start("one", stores);
        start("two", database.newInstance());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stores.parcels().headers()).isEmpty());
        assertThat(slack.said()).containsExactlyInAnyOrderElementsOf(expected);
        for (int channel = 0; channel < 6; channel++) {
            int one = channel;
            assertThat(slack.said().stream().filter(id -> number(id) % 6 == one))
                    .isSortedAccordingTo((a, b) -> number(a) - number(b));
        }
    }

    @Test
    void aHangingPlaceDelaysNoOther() {
        stores.outbox().put(HARBOR, List.of(StoredSamples.say("hangs", HANGING)));
        var courier = start("one", stores);
        for (int i = 0; i < 20; i++) {
            var to = new Place.Channel("slack:C" + (1 + i));
            stores.outbox().put(HARBOR, List.of(StoredSamples.say("p" + i, to)));
            courier.wake();
        }
        await().untilAsserted(() -> assertThat(slack.said()).hasSize(20).doesNotContain("hangs"));
        slack.unblock();
        await().untilAsserted(() -> assertThat(slack.said()).contains("hangs"));
    }

    @Test
    void aStoppedCourierFinishesRunningDeliveries() throws InterruptedException {
        stores.outbox()
                .put(
                        HARBOR,
                        List.of(
                                StoredSamples.say("p1", HANGING),
                                StoredSamples.say("p2", HANGING)));
        var courier = start("one", stores);
        await().untilAsserted(() ->
                assertThat(stores.parcels().headers().getFirst().claim().lease()).isNotNull());
        courier.close();
        slack.unblock();
        threads.close();
        assertThat(slack.said()).containsExactly("p1");
        assertThat(stores.parcels().headers())
                .extracting(parcelHeader -> parcelHeader.id())
                .containsExactly("p2");
    }

    private CourierLoop start(String name, StoresUnderTest instance) {
        var office =
                PostOffice.of(
                        instance.parcels(),
                        instance.sentLog(),
                        instance.doorStates(),
                        List.of(slack));
        var meters = new SimpleMeterRegistry();
        var courier = new Courier(office, name, clock, RetryPolicy.DEFAULT, threads, meters);
        var loop = new CourierLoop(courier, clock, RetryPolicy.DEFAULT);
        loops.add(loop);
        loop.start();
        return loop;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
