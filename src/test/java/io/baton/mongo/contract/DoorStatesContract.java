package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Workspace;
import io.baton.outbox.DoorStates;
import io.baton.outbox.DoorStates.Door;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class DoorStatesContract {

    private static final Door SLACK = new Door(new Workspace("slack:THARBOR"), "slack");
    private static final Door OTHER = new Door(new Workspace("slack:TNORTH"), "slack");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    DoorStatesContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void everyDoorStartsOpen() {
        assertThat(stores.doorStates().pausedUntil()).isEmpty();
    }

    @Test
    void aPausedDoorIsPausedForOtherInstancesToo() {
        stores.doorStates().pause(SLACK, NOW.plusSeconds(30));
        assertThat(database.newInstance().doorStates().pausedUntil())
                .isEqualTo(Map.of(SLACK, NOW.plusSeconds(30)));
    }

    @Test
    void theLongerPauseCounts() {
        stores.doorStates().pause(SLACK, NOW.plusSeconds(30));
        stores.doorStates().pause(SLACK, NOW.plusSeconds(10));
        stores.doorStates().pause(OTHER, NOW.plusSeconds(10));
        stores.doorStates().pause(OTHER, NOW.plusSeconds(20));
        assertThat(stores.doorStates().pausedUntil())
                .isEqualTo(Map.of(SLACK, NOW.plusSeconds(30), OTHER, NOW.plusSeconds(20)));
    }

    @Test
    void everyInstanceSeesTheDoorsOfTheOthers() {
        stores.doorStates().connected("one", Set.of("slack", "teams"), NOW);
        var other = database.newInstance().doorStates();
        other.connected("two", Set.of("slack"), NOW.plusSeconds(5));
        assertThat(other.connectedSince(NOW)).containsExactlyInAnyOrder("slack", "teams");
        stores.doorStates().connected("one", Set.of("slack"), NOW.plusSeconds(9));
        assertThat(other.connectedSince(NOW)).containsExactly("slack");
    }

    @Test
    void theDoorsOfAnInstanceThatIsGoneAreForgotten() {
        stores.doorStates().connected("one", Set.of("teams"), NOW);
        stores.doorStates().connected("two", Set.of("slack"), NOW.plusSeconds(60));
        assertThat(stores.doorStates().connectedSince(NOW.plusSeconds(1))).containsExactly("slack");
        assertThat(stores.doorStates().connectedSince(NOW))
                .containsExactlyInAnyOrder("slack", "teams");
        var later = NOW.plus(DoorStates.REMEMBERED).plusSeconds(1);
        stores.doorStates().connected("two", Set.of("slack"), later);
        assertThat(stores.doorStates().connectedSince(NOW)).containsExactly("slack");
    }
}
