package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Workspace;
import io.baton.outbox.ParcelHeader;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

abstract class SentLogContract {

    private static final Workspace HARBOR = new Workspace("slack:THARBOR");
    private static final Workspace NORTH = new Workspace("slack:TNORTH");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final StoresUnderTest stores;

    SentLogContract(StorageEngine engine) {
        stores = engine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void whatWasSaidIsKnownAndItsMessageIsFoundByItsKey() {
        stores.ledger().record(label("p1"), "ts-1", NOW);
        assertThat(stores.ledger().contains(HARBOR, "p1")).isTrue();
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).contains("ts-1");
    }

    @Test
    void whatNeverLeftIsUnknown() {
        assertThat(stores.ledger().contains(HARBOR, "p1")).isFalse();
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).isEmpty();
    }

    @Test
    void whatWasGivenUpIsKnownButHasNoMessage() {
        stores.ledger().record(label("p1"), null, NOW);
        assertThat(stores.ledger().contains(HARBOR, "p1")).isTrue();
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).isEmpty();
    }

    @Test
    void theLastMessageOfAKeyCounts() {
        stores.ledger().record(label("p1"), "ts-1", NOW);
        stores.ledger().record(label("p1"), "ts-2", NOW);
        stores.ledger().record(label("p1"), null, NOW);
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).contains("ts-2");
    }

    @Test
    void aFirmFindsNoMessageOfAnother() {
        stores.ledger().record(label("p1"), "ts-1", NOW);
        assertThat(stores.ledger().contains(NORTH, "p1")).isFalse();
        assertThat(stores.ledger().reference(NORTH, "key-p1")).isEmpty();
    }

    @Test
    void whatIsOldIsForgotten() {
        stores.ledger().record(label("p1"), "ts-1", NOW);
        stores.ledger().record(label("p2"), "ts-2", NOW.plusSeconds(1));
        stores.ledger().purge(NOW.plusSeconds(1));
        assertThat(stores.ledger().contains(HARBOR, "p1")).isFalse();
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).isEmpty();
        assertThat(stores.ledger().reference(HARBOR, "key-p2")).contains("ts-2");
    }

    private static ParcelHeader label(String id) {
        return ParcelHeader.of(
                HARBOR, StoredSamples.say(id, new Place.Channel("slack:C1")), 1, NOW);
    }
}
