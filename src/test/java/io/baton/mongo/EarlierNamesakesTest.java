package io.baton.mongo;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.baton.mongo.contract.StorageEngines;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A database of an earlier build, in which two partners share a name.
class EarlierNamesakesTest {

    private final MongoDatabase database = StorageEngines.freshEmbedded();
    private final MongoStores stores =
            MongoStores.open(database, new StoppedClock("2026-11-23T10:00:00Z"));

    /// Earlier builds wrote the same documents without the name beside the body.
    @BeforeEach
    void twoPartnersAreCalledVolta() {
        for (var id : List.of("1", "2")) {
            write(Partner.named(new PartnerId(id), HARBOR, "Volta"), id);
            database.getCollection("partners")
                    .updateMany(new Document(), new Document("$unset", new Document("name", "")));
        }
    }

    @Test
    void bothAreListedAndCanBeChanged() {
        assertThat(stores.partners().all(HARBOR)).hasSize(2);
        for (var id : List.of("1", "2", "1")) {
            var partner = partner(id);
            var next = partner.active() ? partner.paused() : partner.resumed();
            assertThat(write(next, "change" + partner.version() + id))
                    .isEqualTo(WriteOutcome.WRITTEN);
        }
        assertThat(partner("2").active()).isFalse();
        assertThat(partner("1").active()).isTrue();
    }

    @Test
    void oneCanBeRenamedAndThenTheNameIsUnique() {
        assertThat(write(partner("1").paused(), "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(partner("2").withName("Volta Two"), "t2")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(partner("2").withName("volta"), "t3")).isEqualTo(WriteOutcome.STALE);
        assertThat(write(Partner.named(new PartnerId("3"), HARBOR, "volta two"), "t4"))
                .isEqualTo(WriteOutcome.STALE);
    }

    private Partner partner(String id) {
        return stores.partners().find(HARBOR, new PartnerId(id)).orElseThrow();
    }

    private WriteOutcome write(Partner next, String turn) {
        return stores.partners().write(next, turn, List.of());
    }
}
