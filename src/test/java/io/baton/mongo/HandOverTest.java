package io.baton.mongo;

import static io.baton.mongo.contract.Samples.HARBOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.baton.chat.Place;
import io.baton.mongo.contract.Engines;
import io.baton.mongo.contract.Samples;
import io.baton.outbox.Label;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.store.Journal.Outcome;
import io.baton.testing.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final Place CHANNEL = new Place.Channel("slack:C1");

    private final Clock clock = new Clock("2026-11-23T10:00:00Z");
    private final MongoDatabase database = Engines.freshEmbedded();

    @Test
    void whatACrashLeftWithItsDocumentIsSentAtTheNextStart() {
        var dying = MongoStores.open(database, clock);
        dying.close();
        var logged = Samples.referral(HARBOR, 1);
        write(dying, logged, "t1", "p1");
        var lost = Samples.in(logged.written(), new State.Lost("x"));
        write(dying, lost, "t2", "p2");
        assertThat(dying.parcels().labels()).isEmpty();

        var next = MongoStores.open(database, clock);
        next.sweep();
        assertThat(next.parcels().labels()).extracting(Label::id).containsExactly("p1", "p2");
        assertThat(unsaid()).isZero();
        assertThat(next.referrals().find(HARBOR, 1)).contains(lost.written());
    }

    @Test
    void aLaterWriteBringsWhatAnEarlierOneLeftAndKeepsTheOrder() {
        var dying = MongoStores.open(database, clock);
        var other = MongoStores.open(database, clock);
        dying.close();
        var logged = Samples.referral(HARBOR, 1);
        write(dying, logged, "t1", "p1");
        write(other, Samples.in(logged.written(), new State.Lost("x")), "t2", "p2");
        await().untilAsserted(() -> assertThat(unsaid()).isZero());
        assertThat(other.parcels().labels()).extracting(Label::id).containsExactly("p1", "p2");
    }

    @Test
    void whenPostsArriveTheBellRings() {
        var stores = MongoStores.open(database, clock);
        var rung = new AtomicInteger();
        stores.whenPosted(rung::incrementAndGet);
        write(stores, Samples.referral(HARBOR, 1), "t1", "p1");
        await().untilAsserted(() -> assertThat(rung).hasValue(1));
    }

    private static void write(MongoStores stores, Referral next, String turn, String post) {
        var posts = List.of(Samples.say(post, CHANNEL));
        assertThat(stores.referrals().write(next, turn, posts)).isEqualTo(Outcome.WRITTEN);
    }

    private long unsaid() {
        var holding = new Document("unsaid", new Document("$exists", true));
        return database.getCollection("referrals").countDocuments(holding);
    }
}
