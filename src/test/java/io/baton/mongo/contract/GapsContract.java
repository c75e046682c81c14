package io.baton.mongo.contract;

import static io.baton.mongo.contract.Samples.HARBOR;
import static io.baton.mongo.contract.Samples.NORTH;
import static io.baton.mongo.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.testing.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

abstract class GapsContract {

    private final Stores stores;

    GapsContract(Engine engine) {
        stores = engine.fresh(new Clock("2026-11-23T10:00:00Z")).instance();
    }

    @Test
    void gapsComeOldestFirstFromTheMomentAsked() {
        add("late", NOW.plusSeconds(2));
        add("early", NOW.minusMillis(1));
        add("first", NOW);
        assertThat(stores.gaps().since(HARBOR, NOW))
                .containsExactly(gap("first", NOW), gap("late", NOW.plusSeconds(2)));
        assertThat(stores.gaps().since(NORTH, NOW)).isEmpty();
    }

    @Test
    void oneQuestionIsOneGap() {
        add("t1", NOW);
        add("t1", NOW.plusSeconds(9));
        assertThat(stores.gaps().since(HARBOR, NOW)).containsExactly(gap("t1", NOW));
    }

    private void add(String id, Instant at) {
        stores.gaps().add(gap(id, at));
    }

    private static Gap gap(String id, Instant at) {
        return new Gap(HARBOR, id, "fire walls", Samples.ANNA, at);
    }
}
