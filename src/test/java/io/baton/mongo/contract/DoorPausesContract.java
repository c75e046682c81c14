package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Workspace;
import io.baton.outbox.DoorPauses.Door;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class DoorPausesContract {

    private static final Door SLACK = new Door(new Workspace("slack:THARBOR"), "slack");
    private static final Door OTHER = new Door(new Workspace("slack:TNORTH"), "slack");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    DoorPausesContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void everyDoorStartsOpen() {
        assertThat(stores.doorPauses().pausedUntil()).isEmpty();
    }

    @Test
    void aPausedDoorIsPausedForOtherInstancesToo() {
        stores.doorPauses().pause(SLACK, NOW.plusSeconds(30));
        assertThat(database.newInstance().doorPauses().pausedUntil())
                .isEqualTo(Map.of(SLACK, NOW.plusSeconds(30)));
    }

    @Test
    void theLongerPauseCounts() {
        stores.doorPauses().pause(SLACK, NOW.plusSeconds(30));
        stores.doorPauses().pause(SLACK, NOW.plusSeconds(10));
        stores.doorPauses().pause(OTHER, NOW.plusSeconds(10));
        stores.doorPauses().pause(OTHER, NOW.plusSeconds(20));
        assertThat(stores.doorPauses().pausedUntil())
                .isEqualTo(Map.of(SLACK, NOW.plusSeconds(30), OTHER, NOW.plusSeconds(20)));
    }
}
