package io.baton.mongo;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.mongo.contract.StorageEngines;
import io.baton.mongo.contract.StoredSamples;
import io.baton.outbox.ParcelHeader;
import io.baton.referral.State;
import io.baton.testing.StoppedClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/// Several instances put parcels into one outbox. Their clocks differ.
class ParcelOrderTest {
    private static final Place CHANNEL = new Place.Channel("slack:C1");
    private static final Workspace FIRM = new Workspace("slack:T1");

    private final MongoDatabase database = StorageEngines.freshEmbedded();
    private final MongoStores fast = at("2026-11-23T10:05:00Z");
    private final MongoStores slow = at("2026-11-23T10:00:00Z");

    private MongoStores at(String time) {
        return MongoStores.open(database, new StoppedClock(time));
    }

    private static void put(MongoStores by, String... ids) {
        for (var id : ids) {
            by.parcels().put(FIRM, List.of(StoredSamples.say(id, CHANNEL)));
        }
    }

    private List<String> ids() {
        return slow.parcels().headers().stream().map(ParcelHeader::id).toList();
    }

    @Test
    void parcelsKeepTheOrderInWhichTheyCame() {
        put(fast, "p1");
        put(slow, "p2");
        put(fast, "p3");
        put(at("1970-01-01T00:00:00Z"), "p4");
        put(slow, "p5");
        assertThat(ids()).containsExactly("p1", "p2", "p3", "p4", "p5");
    }

    @Test
    void aRewriteByAnotherInstanceFollowsItsMessage() {
        var logged = StoredSamples.referral(HARBOR, 1);
        fast.referrals().write(logged, "t1", List.of(StoredSamples.say("p1", CHANNEL)));
        await().untilAsserted(() -> assertThat(ids()).containsExactly("p1"));
        var lost = StoredSamples.in(logged.written(), new State.Lost("x"));
        slow.referrals().write(lost, "t2", List.of(StoredSamples.say("p2", CHANNEL)));
        await().untilAsserted(() -> assertThat(ids()).containsExactly("p1", "p2"));
    }

    @Test
    void twoInstancesThatMoveTheSamePostsKeepTheirOrder() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            var posts = new ArrayList<Post>();
            for (int i = 0; i < 5; i++) {
                posts.add(StoredSamples.say("r%d-%d".formatted(round, i), CHANNEL));
            }
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.execute(() -> fast.parcels().put(FIRM, posts.subList(0, 3)));
                threads.execute(() -> slow.parcels().put(FIRM, posts));
            }
        }
        assertThat(ids()).hasSize(50).isSorted();
    }

    @Test
    void newParcelsFollowThoseOfEarlierBuilds() {
        put(slow, "old");
        var micros = new Document("$set", new Document("order", 1_790_000_000_000_000L));
        database.getCollection("parcels").updateOne(Filters.eq("id", "old"), micros);
        put(at("2026-11-23T10:00:00Z"), "new");
        assertThat(ids()).containsExactly("old", "new");
    }
}
