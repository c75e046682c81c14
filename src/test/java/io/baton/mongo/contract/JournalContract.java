package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import io.baton.outbox.ParcelHeader;
import io.baton.referral.ClientNeed;
import io.baton.referral.NewReferral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.State;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Concurrent writes, and the posts that follow from a write.
abstract class JournalContract {

    private static final Place CHANNEL = new Place.Channel("slack:C1");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    JournalContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void oneOfFiftyConcurrentWritesWins() throws Exception {
        var logged = StoredSamples.referral(HARBOR, 1);
        stores.referrals().write(logged, "t0", List.of());
        var other = database.newInstance();
        var outcomes =
                atOnce(
                        50,
                        i -> {
                            var state = new State.Lost("by " + i);
                            var next = StoredSamples.in(logged.written(), state);
                            var journal = (i % 2 == 0 ? stores : other).referrals();
                            return journal.write(next, "turn " + i, List.of());
                        });
        assertThat(outcomes).containsOnlyOnce(WriteOutcome.WRITTEN).hasSize(50);
        assertThat(outcomes)
                .contains(WriteOutcome.STALE)
                .doesNotContain(WriteOutcome.DUPLICATE_TURN);
        assertThat(stores.referrals().find(HARBOR, 1).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aTurnRepeatedFiftyTimesAtOnceCountsOnce() throws Exception {
        var outcomes =
                atOnce(
                        50,
                        _ -> {
                            var logged = StoredSamples.referral(HARBOR, 1);
                            return stores.referrals()
                                    .write(logged, "t0", List.of(StoredSamples.say("p1", CHANNEL)));
                        });
        assertThat(outcomes)
                .containsOnlyOnce(WriteOutcome.WRITTEN)
                .contains(WriteOutcome.DUPLICATE_TURN);
        assertThat(outcomes).doesNotContain(WriteOutcome.STALE);
        await().untilAsserted(() -> assertThat(stores.parcels().headers()).hasSize(1));
    }

    @Test
    void twoInstancesNeverUseTheSameNumber() throws Exception {
        var other = database.newInstance();
        var numbers =
                atOnce(60, i -> created(i % 2 == 0 ? stores : other, ReferralId.fromTurn("t" + i)));
        assertThat(numbers).doesNotHaveDuplicates().hasSize(60);
        assertThat(stores.referrals().all(HARBOR)).hasSize(60);
    }

    @Test
    void thePostsOfATurnReachTheOutboxInOrder() {
        var posts =
                List.<Post>of(
                        StoredSamples.say("p1", CHANNEL),
                        new Post.Rewrite(
                                "p2",
                                CHANNEL,
                                StoredCards.full(),
                                "key-p1",
                                new PostSubject.OfferUpdate(12, 5, 2)),
                        StoredSamples.say("p3", new Place.Direct("slack:U1")));
        stores.referrals().write(StoredSamples.referral(HARBOR, 1), "t1", posts);
        await().untilAsserted(() ->
                assertThat(stores.parcels().headers())
                        .extracting(ParcelHeader::id)
                        .containsExactly("p1", "p2", "p3"));
        assertThat(stores.parcels().headers())
                .extracting(ParcelHeader::workspace)
                .containsOnly(new Workspace(HARBOR.value()));
    }

    @Test
    void thePostsOfLaterTurnsComeLater() {
        var logged = StoredSamples.referral(HARBOR, 1);
        for (int i = 0; i < 20; i++) {
            var next = StoredSamples.in(logged, new State.Lost("" + i));
            var posts = List.of(StoredSamples.say("p" + i, CHANNEL));
            assertThat(stores.referrals().write(next, "t" + i, posts))
                    .isEqualTo(WriteOutcome.WRITTEN);
            logged = next.written();
        }
        var expected = IntStream.range(0, 20).mapToObj(i -> "p" + i).toList();
        await().untilAsserted(() ->
                assertThat(stores.parcels().headers())
                        .extracting(ParcelHeader::id)
                        .containsExactlyElementsOf(expected));
    }

    @Test
    void theTurnsThatWroteAReferralAreKnown() {
        var logged = StoredSamples.referral(HARBOR, 1);
        stores.referrals().write(logged, "t1", List.of());
        var lost = StoredSamples.in(logged.written(), new State.Lost("x"));
        assertThat(stores.referrals().wroteLast(logged.written(), "t1")).isTrue();
        stores.referrals().write(lost, "t2", List.of());

        assertThat(stores.referrals().wroteLast(lost.written(), "t2")).isTrue();
        assertThat(stores.referrals().wroteLast(lost.written(), "t1")).isFalse();
        assertThat(stores.referrals().wroteLast(logged.written(), "t1")).isFalse();
        for (var turn : List.of("t1", "t2")) {
            assertThat(stores.referrals().wrote(lost.written(), turn)).isTrue();
        }
        assertThat(stores.referrals().wrote(lost.written(), "t3")).isFalse();
        assertThat(stores.referrals().wrote(StoredSamples.referral(HARBOR, 2), "t1")).isFalse();
    }

    @Test
    void aRejectedWritePostsNothing() {
        var logged = StoredSamples.referral(HARBOR, 1);
        stores.referrals().write(logged, "t1", List.of());
        stores.referrals().write(logged, "t1", List.of(StoredSamples.say("duplicate", CHANNEL)));
        stores.referrals().write(logged, "t2", List.of(StoredSamples.say("stale", CHANNEL)));
        stores.referrals()
                .write(logged.written(), "t3", List.of(StoredSamples.say("sent", CHANNEL)));
        await().untilAsserted(() ->
                assertThat(stores.parcels().headers())
                        .extracting(ParcelHeader::id)
                        .containsExactly("sent"));
    }

    private static int created(StoresUnderTest stores, ReferralId id) {
        while (true) {
            var number = stores.referrals().nextNumber(HARBOR);
            var registration = Registration.of(id, HARBOR, number);
            var need = ClientNeed.of("Acme", "VoIP");
            var referral = NewReferral.outbound(registration, need, StoredSamples.ANNA, NOW);
            if (stores.referrals().write(referral, id.value(), List.of()) == WriteOutcome.WRITTEN) {
                return number;
            }
        }
    }

    private interface Task<R> {
        R run(int number) throws Exception;
    }

    private static <R> List<R> atOnce(int threads, Task<R> task)
            throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    IntStream.range(0, threads)
                            .<Callable<R>>mapToObj(i -> () -> task.run(i))
                            .toList();
            var results = new ArrayList<R>();
            for (Future<R> future : executor.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
