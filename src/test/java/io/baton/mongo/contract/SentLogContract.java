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

    private final StoresUnderTest storesUnderTest;

    SentLogContract(StorageEngine storageEngine) {
        storesUnderTest =
                storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void whatWasSaidIsKnownAndItsMessageIsFoundByItsKey() {
        storesUnderTest.ledger().record(label("p1"), "ts-1", NOW);
        assertThat(storesUnderTest.ledger().contains(HARBOR, "p1")).isTrue();
        assertThat(storesUnderTest.ledger().reference(HARBOR, "key-p1")).contains("ts-1");
    }

    @Test
    void whatNeverLeftIsUnknown() {
        assertThat(storesUnderTest.ledger().contains(HARBOR, "p1")).isFalse();
        assertThat(storesUnderTest.ledger().reference(HARBOR, "key-p1")).isEmpty();
    }

    @Test
    void whatWasGivenUpIsKnownButHasNoMessage() {
        storesUnderTest.ledger().record(label("p1"), null, NOW);
        assertThat(storesUnderTest.ledger().contains(HARBOR, "p1")).isTrue();
        assertThat(storesUnderTest.ledger().reference(HARBOR, "key-p1")).isEmpty();
    }

    @Test
    void theLastMessageOfAKeyCounts() {
        storesUnderTest.ledger().record(label("p1"), "ts-1", NOW);
        storesUnderTest.ledger().record(label("p1"), "ts-2", NOW);
        storesUnderTest.ledger().record(label("p1"), null, NOW);
        assertThat(storesUnderTest.ledger().reference(HARBOR, "key-p1")).contains("ts-2");
    }

    @Test
    void aFirmFindsNoMessageOfAnother() {
        storesUnderTest.ledger().record(label("p1"), "ts-1", NOW);
        assertThat(storesUnderTest.ledger().contains(NORTH, "p1")).isFalse();
        assertThat(storesUnderTest.ledger().reference(NORTH, "key-p1")).isEmpty();
    }

    @Test
    void whatIsOldIsForgotten() {
        storesUnderTest.ledger().record(label("p1"), "ts-1", NOW);
        storesUnderTest.ledger().record(label("p2"), "ts-2", NOW.plusSeconds(1));
        storesUnderTest.ledger().purge(NOW.plusSeconds(1));
        assertThat(storesUnderTest.ledger().contains(HARBOR, "p1")).isFalse();
        assertThat(storesUnderTest.ledger().reference(HARBOR, "key-p1")).isEmpty();
        assertThat(storesUnderTest.ledger().reference(HARBOR, "key-p2")).contains("ts-2");
    }

    private static ParcelHeader label(String id) {
        return ParcelHeader.of(
                HARBOR, StoredSamples.say(id, new Place.Channel("slack:C1")), 1, NOW);
    }
}
