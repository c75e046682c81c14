package io.baton.mongo.backup;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.digest.Edition;
import io.baton.digest.IsoWeek;
import io.baton.firm.FirmId;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Courier;
import io.baton.outbox.PostOffice;
import io.baton.outbox.RetryPolicy;
import io.baton.store.Journal.WriteOutcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Writes documents with posts, and a courier that sends them.
final class EditionLoad implements AutoCloseable {
    static final FirmId FIRM = new FirmId("test:firm");
    static final IsoWeek WEEK = new IsoWeek(2026, 48);

    private static final int WRITERS = 3;
    private static final int PLACES = 30;
    private static final int SLOWNESS = 30;
    private static final int MOST_MILLIS = 250;

    private final MongoStores stores;
    private final long seed;
    private final CountingMessenger messenger = new CountingMessenger(SLOWNESS);
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    EditionLoad(MongoStores stores, long seed) {
        this.stores = stores;
        this.seed = seed;
    }

    void start() {
        for (int writer = 0; writer < WRITERS; writer++) {
            var random = new Random(seed + writer);
            int number = writer;
            threads.add(Thread.startVirtualThread(() -> write(number, random)));
        }
        threads.add(Thread.startVirtualThread(this::deliver));
    }

    /// The confirmed version of each place's document.
    Map<String, Long> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    CountingMessenger messenger() {
        return messenger;
    }

    private void write(int writer, Random random) {
        while (!over) {
            pause(random);
            var place = "test:W%dC%d".formatted(writer, random.nextInt(PLACES));
            var before = stores.editions().find(FIRM, place, WEEK);
            long version = before.map(Edition::version).orElse(0L);
            var next = new Edition(FIRM, place, WEEK, Instant.EPOCH, Instant.EPOCH, version);
            var posts =
                    IntStream.range(0, 1 + random.nextInt(2))
                            .mapToObj(i -> post(place, version + 1, i))
                            .toList();
            if (stores.editions().write(next, "turn " + version, posts) == WriteOutcome.WRITTEN) {
                acknowledged.put(place, version + 1);
            }
        }
    }

    /// So that the courier keeps up.
    private static void pause(Random random) {
        try {
            Thread.sleep(random.nextInt(MOST_MILLIS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Post post(String place, long version, int number) {
        var id = "%s/v%d/%d".formatted(place, version, number);
        return Post.once(
                id, new Place.Channel(place), Card.saying(id), new PostSubject.DigestSlot("w"));
    }

    private void deliver() {
        var courier = courier(stores, messenger, InstantSource.system());
        while (!over) {
            courier.dispatch();
            Thread.yield();
        }
    }

    static Courier courier(MongoStores stores, CountingMessenger messenger, InstantSource clock) {
        var office =
                PostOffice.of(
                        stores.parcels(),
                        stores.sentLog(),
                        stores.doorStates(),
                        List.of(messenger));
        return new Courier(
                office,
                "courier",
                clock,
                RetryPolicy.DEFAULT,
                Runnable::run,
                new SimpleMeterRegistry());
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (var thread : threads) {
            thread.join();
        }
    }
}
