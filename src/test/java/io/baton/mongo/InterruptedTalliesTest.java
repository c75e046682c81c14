package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;

import com.mongodb.client.model.Filters;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.mongo.contract.StoredSamples;
import io.baton.mongo.delivery.MongoParcels;
import io.baton.outbox.Unavailable;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.revenue.FullCount;
import io.baton.revenue.RandomReferrals;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;

/// Tallies on the embedded engine whose writes fail or lose their answer, whose instances stop, and
/// beside an earlier build that knows no tallies.
class InterruptedTalliesTest {
    private static final Firm FIRM = StoredSamples.firm(StoredSamples.HARBOR);
    private static final FirmId ID = FIRM.id();

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final BrokenDriver driver = new BrokenDriver();
    private int turns;

    @RepeatedTest(3)
    void theNextReadIsExactEvenIfWritesFailedBefore(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var randomReferrals = new RandomReferrals(random);
        var tallies = driver.collection("tallies");
        var referrals = driver.collection("referrals");
        doAnswer(unreliable("tallies", random)).when(tallies).insertOne(any(Document.class));
        doAnswer(unreliable("tallies", random))
                .when(tallies)
                .updateOne(any(Document.class), any(Document.class));
        doAnswer(unreliable("referrals", random)).when(referrals).bulkWrite(anyList(), any());
        var stores = open();
        for (int i = 0; i < 40; i++) {
            var all = all(stores);
            write(
                    stores,
                    all.size() < 8
                            ? randomReferrals.logged(ID, all.size() + 1)
                            : randomReferrals.changed(all.get(random.nextInt(all.size()))));
            if (random.nextInt(4) == 0) {
                stores = open();
            }
            assertExactOnceItAnswers(stores);
        }
    }

    @Test
    void severalInstancesWriteAndReadAtOnce() throws Exception {
        var instances = List.of(open(), open(), open());
        var numbers = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work =
                    instances.stream()
                            .<Callable<Void>>map(stores ->
                                    () -> {
                                        writeSome(stores, numbers);
                                        return null;
                                    })
                            .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        instances.forEach(this::assertExact);
    }

    @Test
    void whatAnEarlierBuildWritesIsCountedAfterTheNextSweep() {
        var stores = open();
        assertThat(stores.firms().write(FIRM, "t0", List.of())).isEqualTo(WriteOutcome.WRITTEN);
        var randomReferrals = new RandomReferrals(new Random(5));
        for (int number = 1; number <= 6; number++) {
            write(stores, randomReferrals.changed(randomReferrals.logged(ID, number)));
        }
        assertExact(stores);
        for (var referral : all(stores)) {
            writeAsEarlier(randomReferrals.changed(referral));
        }
        clock.advance(Duration.ofMinutes(1));
        stores.upkeep().sweepIndexes();
        assertExact(stores);
    }

    @Test
    void referralsOfAnEarlierBuildAreCountedOnceEvenIfThatIsInterrupted() {
        var earlier = open();
        for (var name : List.of("RingPros", "CloudNine")) {
            var partner = Partner.named(new PartnerId(name), ID, name);
            assertThat(earlier.partners().write(partner, "t", List.of()))
                    .isEqualTo(WriteOutcome.WRITTEN);
        }
        var randomReferrals = new RandomReferrals(new Random(6));
        for (int number = 1; number <= 20; number++) {
            writeAsEarlier(randomReferrals.changed(randomReferrals.logged(ID, number)));
        }
        var tallies = driver.collection("tallies");
        doThrow(BrokenDriver.connectionLost())
                .doAnswer(driver.works("tallies"))
                .when(tallies)
                .insertOne(any(Document.class));
        var stores = open();
        assertThat(reads(stores)).isFalse();
        assertExact(open());
        assertThat(marked()).isZero();
    }

    @Test
    void aCrashBetweenAWriteAndItsCountIsMadeUpByASweep() {
        var stores = open();
        assertThat(stores.firms().write(FIRM, "t0", List.of())).isEqualTo(WriteOutcome.WRITTEN);
        var randomReferrals = new RandomReferrals(new Random(7));
        write(stores, randomReferrals.changed(offered(randomReferrals)));
        assertThat(marked()).isEqualTo(1);
        open().upkeep().sweepTallies();
        assertThat(marked()).isZero();
        assertExact(stores);
    }

    private static Referral offered(RandomReferrals randomReferrals) {
        var referral = randomReferrals.logged(ID, 1);
        while (referral.rounds() == 0) {
            referral = randomReferrals.changed(referral);
        }
        return referral;
    }

    private void writeSome(MongoStores stores, AtomicInteger numbers) {
        var random = new Random(numbers.get());
        var randomReferrals = new RandomReferrals(random);
        for (int i = 0; i < 15; i++) {
            var all = all(stores);
            var next =
                    random.nextInt(3) == 0 || all.isEmpty()
                            ? randomReferrals.logged(ID, stores.referrals().nextNumber(ID))
                            : randomReferrals.changed(all.get(random.nextInt(all.size())));
            // Another instance may have been faster.
            var _ = stores.referrals().write(next, "many " + numbers.incrementAndGet(), List.of());
            var _ = stores.tallies().of(FIRM);
        }
    }

    /// Fails or loses its answer every fourth time.
    private Answer<Object> unreliable(String collection, Random random) {
        return call ->
                switch (random.nextInt(8)) {
                    case 0 -> throw BrokenDriver.connectionLost();
                    case 1 -> driver.answerIsLost(collection).answer(call);
                    default -> driver.works(collection).answer(call);
                };
    }

    private void assertExactOnceItAnswers(MongoStores stores) {
        for (int i = 0; i < 100; i++) {
            if (reads(stores)) {
                assertExact(stores);
                return;
            }
        }
        throw new AssertionError("no answer");
    }

    private void assertExact(MongoStores stores) {
        new FullCount(all(stores), FIRM.zone()).assertEqual(stores.tallies().of(FIRM));
    }

    private static boolean reads(MongoStores stores) {
        try {
            var _ = stores.tallies().of(FIRM);
            return true;
        } catch (Unavailable e) {
            return false;
        }
    }

    private MongoStores open() {
        return MongoStores.open(driver.database, clock);
    }

    private static List<Referral> all(MongoStores stores) {
        return new ArrayList<>(stores.referrals().after(ID, 0, 1_000));
    }

    private void write(MongoStores stores, Referral next) {
        assertThat(stores.referrals().write(next, "turn " + turns++, List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
    }

    /// Changes the state, and none of the fields that this build finds it by.
    private void writeAsEarlier(Referral next) {
        var outbox = new OutboxRelay(driver.database, new MongoParcels(driver.database, clock));
        var fields = List.of("number", "due", "client", "actor", "acted", "changed");
        var schema = ReferralSchema.at(clock);
        var documents =
                new DocumentCollection<>(schema, outbox)
                        .indexing(referral -> {
                            var all = schema.indexedFields().apply(referral);
                            all.keySet().retainAll(fields);
                            return all;
                        });
        assertThat(documents.write(next, "earlier " + turns++, List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
    }

    private long marked() {
        return driver.real.getCollection("referrals").countDocuments(Filters.exists("uncounted"));
    }
}
