package io.baton.mongo;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.baton.chat.Place;
import io.baton.mongo.contract.StorageEngines;
import io.baton.mongo.contract.StoredSamples;
import io.baton.outbox.ParcelHeader;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private static final Place CHANNEL = new Place.Channel("slack:C1");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final MongoDatabase database = StorageEngines.freshEmbedded();

    @Test
    void postsLeftByACrashMoveAtTheNextStart() {
        var dying = MongoStores.open(database, clock);
        dying.close();
        var logged = StoredSamples.referral(HARBOR, 1);
        write(dying, logged, "t1", "p1");
        var lost = StoredSamples.in(logged.written(), new State.Lost("x"));
        write(dying, lost, "t2", "p2");
        assertThat(dying.parcels().headers()).isEmpty();

        var next = MongoStores.open(database, clock);
        next.upkeep().sweep();
        assertThat(next.parcels().headers())
                .extracting(ParcelHeader::id)
                .containsExactly("p1", "p2");
        assertThat(documentsWithPosts()).isZero();
        assertThat(next.referrals().find(HARBOR, 1)).contains(lost.written());
    }

    @Test
    void aLaterWriteMovesTheEarlierPostsFirst() {
        var dying = MongoStores.open(database, clock);
        var other = MongoStores.open(database, clock);
        dying.close();
        var logged = StoredSamples.referral(HARBOR, 1);
        write(dying, logged, "t1", "p1");
        write(other, StoredSamples.in(logged.written(), new State.Lost("x")), "t2", "p2");
        await().untilAsserted(() -> assertThat(documentsWithPosts()).isZero());
        assertThat(other.parcels().headers())
                .extracting(ParcelHeader::id)
                .containsExactly("p1", "p2");
    }

    @Test
    void theTaskRunsWhenPostsArrive() {
        var stores = MongoStores.open(database, clock);
        var runs = new AtomicInteger();
        stores.parcels().onPut(runs::incrementAndGet);
        write(stores, StoredSamples.referral(HARBOR, 1), "t1", "p1");
        await().untilAsserted(() -> assertThat(runs).hasValue(1));
    }

    private static void write(MongoStores stores, Referral next, String turn, String post) {
        var posts = List.of(StoredSamples.say(post, CHANNEL));
        assertThat(stores.referrals().write(next, turn, posts)).isEqualTo(WriteOutcome.WRITTEN);
    }

    private long documentsWithPosts() {
        var holding = new Document("unsaid", new Document("$exists", true));
        return database.getCollection("referrals").countDocuments(holding);
    }
}
