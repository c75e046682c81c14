package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class FirmsContract {

    private static final Percentage THIRTY = Percentage.of("30");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    FirmsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(clock);
        stores = database.newInstance();
    }

    @Test
    void aFirmReadsAsWritten() {
        var firm = StoredSamples.particularFirm(HARBOR);
        assertThat(stores.firms().write(firm, "t1", List.of())).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.firms().find(HARBOR)).contains(firm.written());
    }

    @Test
    void anUnknownFirmIsNotFound() {
        assertThat(stores.firms().find(HARBOR)).isEmpty();
        assertThat(stores.firms().all()).isEmpty();
    }

    @Test
    void allFirmsAreListed() {
        stores.firms().write(StoredSamples.firm(HARBOR), "t1", List.of());
        stores.firms().write(StoredSamples.firm(NORTH), "t2", List.of());
        assertThat(stores.firms().all())
                .extracting(firm -> firm.id())
                .containsExactlyInAnyOrder(HARBOR, NORTH);
    }

    @Test
    void aFirmIsFoundedOnlyOnce() {
        var journal = stores.firms();
        assertThat(journal.write(StoredSamples.firm(HARBOR), "t1", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(journal.write(StoredSamples.firm(HARBOR), "t2", List.of()))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(journal.write(StoredSamples.firm(HARBOR), "t1", List.of()))
                .isEqualTo(WriteOutcome.DUPLICATE_TURN);
    }

    @Test
    void aChangeByAnotherInstanceShowsWithinTwoSeconds() {
        var other = database.newInstance();
        stores.firms().write(StoredSamples.firm(HARBOR), "t1", List.of());
        var seen = other.firms().find(HARBOR).orElseThrow();
        stores.firms().write(seen.withTarget(THIRTY), "t2", List.of());
        assertThat(stores.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
        clock.advance(Duration.ofSeconds(2));
        assertThat(other.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
    }

    @Test
    void afterAStaleWriteTheNewStateShows() {
        var other = database.newInstance();
        stores.firms().write(StoredSamples.firm(HARBOR), "t1", List.of());
        var seen = other.firms().find(HARBOR).orElseThrow();
        stores.firms().write(seen.withTarget(THIRTY), "t2", List.of());
        assertThat(other.firms().write(seen, "t3", List.of())).isEqualTo(WriteOutcome.STALE);
        assertThat(other.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
    }
}
