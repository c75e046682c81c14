package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class GapsContract {

    private final StoresUnderTest stores;

    GapsContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void gapsSinceATimeAreListedOldestFirst() {
        add("late", NOW.plusSeconds(2));
        add("early", NOW.minusMillis(1));
        add("first", NOW);
        assertThat(stores.gaps().since(HARBOR, NOW))
                .containsExactly(gap("first", NOW), gap("late", NOW.plusSeconds(2)));
        assertThat(stores.gaps().since(NORTH, NOW)).isEmpty();
    }

    @Test
    void aRepeatedQuestionIsOneGap() {
        add("t1", NOW);
        add("t1", NOW.plusSeconds(9));
        assertThat(stores.gaps().since(HARBOR, NOW)).containsExactly(gap("t1", NOW));
    }

    @Test
    void aDismissedGapIsNotListedAndAskingAgainMakesANewOne() {
        add("t1", NOW);
        add("t2", NOW);
        stores.gaps().dismiss(HARBOR, List.of("t1", "unknown"), StoredSamples.ANNA, NOW);
        stores.gaps().dismiss(NORTH, List.of("t2"), StoredSamples.ANNA, NOW);
        stores.gaps().dismiss(HARBOR, List.of(), StoredSamples.ANNA, NOW);
        add("t1", NOW);
        assertThat(stores.gaps().since(HARBOR, NOW)).containsExactly(gap("t2", NOW));
        add("t3", NOW);
        stores.gaps().dismiss(HARBOR, List.of("t1", "t2"), StoredSamples.ANNA, NOW);
        assertThat(stores.gaps().since(HARBOR, NOW)).containsExactly(gap("t3", NOW));
    }

    private void add(String id, Instant at) {
        stores.gaps().add(gap(id, at));
    }

    private static Gap gap(String id, Instant at) {
        return new Gap(HARBOR, id, "fire walls", StoredSamples.ANNA, at);
    }
}
