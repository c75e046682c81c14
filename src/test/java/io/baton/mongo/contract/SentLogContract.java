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

    SentLogContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void aDeliveredParcelIsKnownAndItsMessageIsFoundByKey() {
        stores.sentLog().record(header("p1"), "ts-1", NOW);
        assertThat(stores.sentLog().contains(HARBOR, "p1")).isTrue();
        assertThat(stores.sentLog().reference(HARBOR, "key-p1")).contains("ts-1");
    }

    @Test
    void anUnsentParcelIsUnknown() {
        assertThat(stores.sentLog().contains(HARBOR, "p1")).isFalse();
        assertThat(stores.sentLog().reference(HARBOR, "key-p1")).isEmpty();
    }

    @Test
    void anAbandonedParcelIsKnownButHasNoMessage() {
        stores.sentLog().record(header("p1"), null, NOW);
        assertThat(stores.sentLog().contains(HARBOR, "p1")).isTrue();
        assertThat(stores.sentLog().reference(HARBOR, "key-p1")).isEmpty();
    }

    @Test
    void theLastMessageOfAKeyCounts() {
        stores.sentLog().record(header("p1"), "ts-1", NOW);
        stores.sentLog().record(header("p1"), "ts-2", NOW);
        stores.sentLog().record(header("p1"), null, NOW);
        assertThat(stores.sentLog().reference(HARBOR, "key-p1")).contains("ts-2");
    }

    @Test
    void aFirmNeverFindsAnotherFirmsMessages() {
        stores.sentLog().record(header("p1"), "ts-1", NOW);
        assertThat(stores.sentLog().contains(NORTH, "p1")).isFalse();
        assertThat(stores.sentLog().reference(NORTH, "key-p1")).isEmpty();
    }

    @Test
    void oldEntriesArePurged() {
        stores.sentLog().record(header("p1"), "ts-1", NOW);
        stores.sentLog().record(header("p2"), "ts-2", NOW.plusSeconds(1));
        stores.sentLog().purge(NOW.plusSeconds(1));
        assertThat(stores.sentLog().contains(HARBOR, "p1")).isFalse();
        assertThat(stores.sentLog().reference(HARBOR, "key-p1")).isEmpty();
        assertThat(stores.sentLog().reference(HARBOR, "key-p2")).contains("ts-2");
    }

    private static ParcelHeader header(String id) {
        return ParcelHeader.of(
                HARBOR, StoredSamples.say(id, new Place.Channel("slack:C1")), 1, NOW);
    }
}
