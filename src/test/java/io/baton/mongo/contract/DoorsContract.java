package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Workspace;
import io.baton.outbox.DoorPauses.Door;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class DoorsContract {

    private static final Door SLACK = new Door(new Workspace("slack:THARBOR"), "slack");
    private static final Door OTHER = new Door(new Workspace("slack:TNORTH"), "slack");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final StorageEngine.Database database;
    private final StoresUnderTest storesUnderTest;

    DoorsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        storesUnderTest = database.newInstance();
    }

    @Test
    void atFirstNoDoorIsShut() {
        assertThat(storesUnderTest.doors().pausedUntil()).isEmpty();
    }

    @Test
    void aShutDoorIsShutForTheNextInstanceToo() {
        storesUnderTest.doors().pause(SLACK, NOW.plusSeconds(30));
        assertThat(database.newInstance().doors().pausedUntil())
                .isEqualTo(Map.of(SLACK, NOW.plusSeconds(30)));
    }

    @Test
    void theLongerPatienceCounts() {
        storesUnderTest.doors().pause(SLACK, NOW.plusSeconds(30));
        storesUnderTest.doors().pause(SLACK, NOW.plusSeconds(10));
        storesUnderTest.doors().pause(OTHER, NOW.plusSeconds(10));
        storesUnderTest.doors().pause(OTHER, NOW.plusSeconds(20));
        assertThat(storesUnderTest.doors().pausedUntil())
                .isEqualTo(Map.of(SLACK, NOW.plusSeconds(30), OTHER, NOW.plusSeconds(20)));
    }
}
