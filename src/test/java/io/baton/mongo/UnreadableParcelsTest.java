package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.mongo.contract.StorageEngines;
import io.baton.mongo.contract.StoredSamples;
import io.baton.outbox.Claim;
import io.baton.outbox.ParcelHeader;
import io.baton.testing.StoppedClock;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private void damage(String id, String field, Object value) {
        database.getCollection("parcels")
                .updateOne(
                        new Document("id", id), new Document("$set", new Document(field, value)));
    }
}
