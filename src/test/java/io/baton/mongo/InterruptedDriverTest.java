package io.baton.mongo;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.ReplaceOptions;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.mongo.contract.StoredSamples;
import io.baton.outbox.ParcelHeader;
import io.baton.outbox.Unavailable;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.State;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/// The connection breaks after the server ran a call and before the answer arrives.
class InterruptedDriverTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Workspace WORKSPACE = new Workspace(HARBOR.value());
    private static final Place CHANNEL = new Place.Channel("slack:C1");
    private static final List<Post> POSTS = List.of(StoredSamples.say("p1", CHANNEL));

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final BrokenDriver driver = new BrokenDriver();
    private final MongoStores stores = MongoStores.open(driver.database, clock);

    @Test
    void anInsertWithALostAnswerIsADuplicateOnRetryAndPostsOnce() {
        var logged = StoredSamples.referral(HARBOR, 1);
        doAnswer(driver.answerIsLost("referrals"))
                .doAnswer(driver.works("referrals"))
                .when(driver.collection("referrals"))
                .insertOne(any(Document.class));

        assertThatThrownBy(() -> stores.referrals().write(logged, "t1", POSTS))
                .isInstanceOf(Unavailable.class);

        assertThat(stores.referrals().write(logged, "t1", POSTS))
                .isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(stores.referrals().find(HARBOR, 1)).contains(logged.written());
        sweepUntilNothingIsLeft();
        assertThat(waiting()).containsExactly("p1");
    }

    @Test
    void anUpdateWithALostAnswerIsADuplicateOnRetryAndPostsOnce() {
        var logged = StoredSamples.referral(HARBOR, 1);
        stores.referrals().write(logged, "t1", List.of());
        doAnswer(driver.answerIsLost("referrals"))
                .doAnswer(driver.works("referrals"))
                .when(driver.collection("referrals"))
                .updateOne(any(Bson.class), any(Bson.class));
        var lost = StoredSamples.in(logged.written(), new State.Lost("x"));

        assertThatThrownBy(() -> stores.referrals().write(lost, "t2", POSTS))
                .isInstanceOf(Unavailable.class);

        assertThat(stores.referrals().write(lost, "t2", POSTS))
                .isEqualTo(WriteOutcome.DUPLICATE_TURN);
        sweepUntilNothingIsLeft();
        assertThat(waiting()).containsExactly("p1");
    }

    @Test
    void postsThatStayedInTheirDocumentReachTheOutboxOnce() {
        doThrow(BrokenDriver.connectionLost())
                .doAnswer(driver.works("referrals"))
                .when(driver.collection("referrals"))
                .updateOne(any(Bson.class), any(Bson.class));

        stores.referrals().write(StoredSamples.referral(HARBOR, 1), "t1", POSTS);
        awaitTheFirstRelay();
        assertThat(unsent()).isOne();
        assertThat(waiting()).containsExactly("p1");

        sweepUntilNothingIsLeft();
        assertThat(waiting()).containsExactly("p1");
    }

    @Test
    void deliveredPostsThatStayedInTheirDocumentAreRecognized() {
        doThrow(BrokenDriver.connectionLost())
                .doAnswer(driver.works("referrals"))
                .when(driver.collection("referrals"))
                .updateOne(any(Bson.class), any(Bson.class));
        stores.referrals().write(StoredSamples.referral(HARBOR, 1), "t1", POSTS);
        awaitTheFirstRelay();
        var sent = stores.parcels().headers().getFirst();
        stores.sentLog().record(sent, "ts-1", NOW);
        stores.parcels().remove(sent);

        sweepUntilNothingIsLeft();

        assertThat(stores.parcels().headers())
                .isNotEmpty()
                .allMatch(again -> stores.sentLog().contains(again.workspace(), again.id()));
    }

    @Test
    void aHalfRecordedDeliveryIsCompletedOnRetry() {
        var header = ParcelHeader.of(WORKSPACE, POSTS.getFirst(), 1, NOW);
        var log = stores.sentLog();
        doThrow(BrokenDriver.connectionLost())
                .doAnswer(driver.works("left"))
                .when(driver.collection("left"))
                .replaceOne(any(Bson.class), any(Document.class), any(ReplaceOptions.class));

        assertThatThrownBy(() -> log.record(header, "ts-1", NOW)).isInstanceOf(Unavailable.class);
        assertThat(log.contains(WORKSPACE, "p1")).isFalse();

        log.record(header, "ts-1", NOW);
        assertThat(log.contains(WORKSPACE, "p1")).isTrue();
        assertThat(log.reference(WORKSPACE, "key-p1")).contains("ts-1");
    }

    @Test
    void aFailedReadReturnsNoPartialList() {
        addPartners("Alpha", "Volta");
        breakOneReadOfPartners();

        assertThatThrownBy(() -> stores.partners().all(HARBOR)).isInstanceOf(Unavailable.class);
        assertThat(names()).containsExactly("Alpha", "Volta");
    }

    @Test
    void aFailedReadKeepsTheCachedList() {
        addPartners("Alpha", "Volta");
        assertThat(names()).hasSize(2);
        var broken = breakOneReadOfPartners();
        clock.advance(Duration.ofMinutes(6));

        assertThat(names()).containsExactly("Alpha", "Volta");
        await().untilAsserted(() -> verify(broken).map(any()));
        assertThat(names()).containsExactly("Alpha", "Volta");
    }

    private void awaitTheFirstRelay() {
        await().untilAsserted(() ->
                verify(driver.collection("referrals")).updateOne(any(Bson.class), any(Bson.class)));
    }

    private FindIterable<Document> breakOneReadOfPartners() {
        var broken = driver.breaksAfterOne("partners");
        doReturn(broken)
                .doAnswer(driver.works("partners"))
                .when(driver.collection("partners"))
                .find(any(Bson.class));
        return broken;
    }

    private void addPartners(String... names) {
        for (var name : names) {
            var partner = Partner.named(new PartnerId(name), HARBOR, name);
            stores.partners().write(partner, "t-" + name, List.of());
        }
    }

    private List<String> names() {
        return stores.partners().all(HARBOR).stream().map(Partner::name).toList();
    }

    private List<String> waiting() {
        return stores.parcels().headers().stream().map(ParcelHeader::id).toList();
    }

    private void sweepUntilNothingIsLeft() {
        stores.upkeep().sweep();
        assertThat(unsent()).isZero();
    }

    private long unsent() {
        return driver.real
                .getCollection("referrals")
                .countDocuments(new Document("unsaid", new Document("$exists", true)));
    }
}
