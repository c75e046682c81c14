package io.baton.mongo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.mongo.MongoStores;
import io.baton.mongo.contract.StorageEngines;
import io.baton.mongo.contract.StoredSamples;
import io.baton.outbox.BlockingMessenger;
import io.baton.outbox.Claim;
import io.baton.outbox.Courier;
import io.baton.outbox.ParcelHeader;
import io.baton.outbox.PostOffice;
import io.baton.outbox.RetryPolicy;
import io.baton.testing.StoppedClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The outbox holds a parcel that this build can't read.
class UnreadableParcelsTest {
    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final MongoDatabase database = StorageEngines.freshEmbedded();
    private final MongoParcels parcels = MongoStores.open(database, clock).parcels();

    @BeforeEach
    void threeParcels() {
        var posts =
                Stream.of("p1", "p2", "p3")
                        .map(id -> StoredSamples.say(id, new Place.Channel("slack:C" + id)))
                        .map(Post.class::cast)
                        .toList();
        parcels.put(new Workspace("slack:T1"), posts);
    }

    @ParameterizedTest
    @CsvSource({
        "to.kind,carrier pigeon",
        "kind,SING",
        "attempts.failures,many",
        "since,",
        "lease,x"
    })
    void theOthersAreListed(String field, String value) {
        damage("p2", field, value);
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("p1", "p3");
        assertThat(parcels.headers()).hasSize(2);
    }

    @Test
    void aCardThatCannotBeReadIsNotClaimed() {
        damage("p2", "card", new Document("parts", List.of(new Document("kind", "hologram"))));
        var lease = new Claim.Lease("me", clock.instant().plusSeconds(60));
        assertThat(parcels.headers().stream().flatMap(each -> parcels.claim(each, lease).stream()))
                .extracting(parcel -> parcel.header().id())
                .containsExactly("p1", "p3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hologram", "", "picture", "paragraph"})
    void aCardThatCannotBeReadIsSetAside(String kind) {
        damage("p2", "card", new Document("parts", List.of(new Document("kind", kind))));
        claimAll();
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("p1", "p3");
        assertThat(parcels.unreadable()).isEqualTo(1);
        assertThat(stored("parcels", "p2")).as("for a build that can read it").isNotNull();
        assertThat(stored("parcels", "p2").get("lease")).isNull();
        assertThat(parcels.parked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "kind", "subject", "attempts"})
    void theLaneGoesOn(String field) {
        var stores = MongoStores.open(database, clock);
        var place = new Place.Channel("slack:C9");
        for (var id : List.of("q1", "q2", "q3")) {
            parcels.put(new Workspace("slack:T1"), List.of(StoredSamples.say(id, place)));
        }
        damage("q1", field, 7);
        var slack = new BlockingMessenger(new Place.Channel("slack:C0"));
        var office = PostOffice.of(parcels, stores.sentLog(), stores.doorStates(), List.of(slack));
        var courier =
                new Courier(
                        office,
                        "one",
                        clock,
                        RetryPolicy.DEFAULT,
                        Runnable::run,
                        new SimpleMeterRegistry());
        courier.dispatch();
        courier.dispatch();
        assertThat(slack.said()).containsSubsequence("q2", "q3").doesNotContain("q1");
        assertThat(courier.state().unreadable()).isEqualTo(1);
    }

    @Test
    void aParcelThatNoBuildCouldReadForADayIsParkedAsItIs() {
        damage("p1", "card", "not a card");
        damage("p2", "to.kind", "carrier pigeon");
        damage("p3", "since", "");
        claimAll();
        parcels.tidy(clock.instant());
        assertThat(stored("parcels", "p1")).isNotNull();
        clock.advance(UnreadableParcels.KEPT);
        parcels.tidy(clock.instant());
        assertThat(parcels.headers()).isEmpty();
        assertThat(parcels.parked()).isEqualTo(3);
        assertThat(parcels.unreadable()).isZero();
        assertThat(stored("parked", "p1"))
                .containsEntry("card", "not a card")
                .containsEntry("why", "Baton can't read it")
                .containsEntry("at", Date.from(clock.instant()));
        assertThat(stored("parked", "p2").toString()).contains("carrier pigeon");
    }

    @ParameterizedTest
    @CsvSource({"card,not a card", "subject,7", "kind,SING", "to.kind,carrier pigeon"})
    void aParcelThatAnotherInstanceIsSendingIsLeftAlone(String field, String value) {
        damage("p1", field, value);
        claimAll();
        clock.advance(UnreadableParcels.KEPT);
        var until = Date.from(clock.instant().plusSeconds(1));
        damage("p1", "lease", new Document("holder", "newer build").append("until", until));
        parcels.tidy(clock.instant());
        assertThat(parcels.parked()).isZero();
        assertThat(stored("parcels", "p1")).containsKey("lease");
        clock.advance(Duration.ofSeconds(1));
        parcels.tidy(clock.instant());
        assertThat(parcels.parked()).as("its sender is gone").isEqualTo(1);
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("p2", "p3");
    }

    private Document stored(String collection, String id) {
        var found = database.getCollection(collection).find(new Document("id", id)).first();
        return Objects.requireNonNull(found);
    }

    private void claimAll() {
        var lease = new Claim.Lease("me", clock.instant().plusSeconds(60));
        for (var header : parcels.headers()) {
            parcels.claim(header, lease)
                    .ifPresent(claimed ->
                            parcels.release(claimed.header(), claimed.header().attempts()));
        }
    }

    private void damage(String id, String field, Object value) {
        database.getCollection("parcels")
                .updateOne(
                        new Document("id", id), new Document("$set", new Document(field, value)));
    }
}
