package io.baton.mongo;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.baton.mongo.contract.StorageEngines;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/// An instance caches the partners while another changes them.
class CachedCollectionTest {

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final MongoDatabase database = StorageEngines.freshEmbedded();
    private final MongoStores one = MongoStores.open(database, clock);
    private final MongoStores other = MongoStores.open(database, clock);

    @Test
    void theListIsTheSameObjectUntilAPartnerChanges() {
        write(one, named("Volta"), "t1");
        var before = one.partners().all(HARBOR);
        clock.advance(Duration.ofSeconds(2));
        assertThat(one.partners().all(HARBOR)).isSameAs(before);
        clock.advance(Duration.ofMinutes(6));
        assertThat(one.partners().all(HARBOR)).isSameAs(before);
        write(one, before.getFirst().paused(), "t2");
        assertThat(one.partners().all(HARBOR)).isNotSameAs(before);
    }

    @Test
    void aChangeWithoutAMarkShowsAfterAWhile() {
        write(one, named("Volta"), "t1");
        assertThat(one.partners().all(HARBOR)).hasSize(1);
        var mark = marks().find().first();
        write(other, named("Alpha"), "t2");
        marks().replaceOne(new Document(), mark);
        clock.advance(Duration.ofSeconds(2));
        assertThat(one.partners().all(HARBOR)).hasSize(1);
        clock.advance(Duration.ofMinutes(5));
        await().untilAsserted(() -> assertThat(one.partners().all(HARBOR)).hasSize(2));
    }

    @Test
    void aMarkOfAnEarlierBuildIsUnderstood() {
        assertThat(other.partners().all(HARBOR)).isEmpty();
        write(one, named("Volta"), "t1");
        marks().updateMany(new Document(), new Document("$unset", new Document("last", "")));
        clock.advance(Duration.ofSeconds(2));
        await().untilAsserted(() -> assertThat(other.partners().all(HARBOR)).hasSize(1));
        write(one, named("Alpha"), "t2");
        clock.advance(Duration.ofSeconds(2));
        assertThat(other.partners().all(HARBOR)).hasSize(2);
    }

    @Test
    void concurrentInstancesEndWithTheSameList() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 8)
                            .<Callable<Void>>mapToObj(
                                    i -> () -> writeThirtyVersions(i % 2 == 0 ? one : other, i))
                            .toList();
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
        }
        clock.advance(Duration.ofSeconds(2));
        for (var instance : List.of(one, other)) {
            await().untilAsserted(
                            () -> assertThat(instance.partners().all(HARBOR)).isEqualTo(stored()));
        }
    }

    /// Writes thirty versions of one partner. Its own instance shows each at once.
    private Void writeThirtyVersions(MongoStores instance, int number) {
        var partner = named("P" + number);
        for (int i = 0; i < 30; i++) {
            var next = partner.withName("%d of %d".formatted(i * 7 % 30, number));
            write(instance, next, "t" + i);
            partner = next.written();
            assertThat(instance.partners().all(HARBOR)).contains(partner);
            clock.advance(Duration.ofMillis(300));
        }
        return null;
    }

    @Test
    void theOnlyProcessShowsItsWritesAndStoresNoMarks() {
        var alone = MongoStores.openAlone(database, clock);
        assertThat(alone.partners().all(HARBOR)).isEmpty();
        write(alone, named("Volta"), "t1");
        assertThat(alone.partners().all(HARBOR)).hasSize(1);
        clock.advance(Duration.ofMinutes(6));
        write(alone, named("Alpha"), "t2");
        await().untilAsserted(() -> assertThat(alone.partners().all(HARBOR)).isEqualTo(stored()));
        assertThat(marks().countDocuments()).isZero();
    }

    private MongoCollection<Document> marks() {
        return database.getCollection("marks");
    }

    private List<Partner> stored() {
        return MongoStores.open(database, clock).partners().all(HARBOR);
    }

    private static Partner named(String name) {
        return Partner.named(new PartnerId(name), HARBOR, name);
    }

    private static void write(MongoStores instance, Partner next, String turn) {
        assertThat(instance.partners().write(next, turn, List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
    }
}
