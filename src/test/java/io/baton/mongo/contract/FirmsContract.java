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

    private final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest storesUnderTest;

    FirmsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(stoppedClock);
        storesUnderTest = database.newInstance();
    }

    @Test
    void aFirmIsReadAsItWasWritten() {
        var firm = StoredSamples.particularFirm(HARBOR);
        assertThat(storesUnderTest.firms().write(firm, "t1", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(storesUnderTest.firms().find(HARBOR)).contains(firm.written());
    }

    @Test
    void anUnknownFirmIsNotFound() {
        assertThat(storesUnderTest.firms().find(HARBOR)).isEmpty();
        assertThat(storesUnderTest.firms().all()).isEmpty();
    }

    @Test
    void allFirmsAreKnown() {
        storesUnderTest.firms().write(StoredSamples.firm(HARBOR), "t1", List.of());
        storesUnderTest.firms().write(StoredSamples.firm(NORTH), "t2", List.of());
        assertThat(storesUnderTest.firms().all())
                .extracting(firm -> firm.id())
                .containsExactlyInAnyOrder(HARBOR, NORTH);
    }

    @Test
    void aFirmFoundedTwiceAtOnceIsFoundedOnce() {
        var journal = storesUnderTest.firms();
        assertThat(journal.write(StoredSamples.firm(HARBOR), "t1", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(journal.write(StoredSamples.firm(HARBOR), "t2", List.of()))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(journal.write(StoredSamples.firm(HARBOR), "t1", List.of()))
                .isEqualTo(WriteOutcome.DUPLICATE_TURN);
    }

    @Test
    void whatAnotherInstanceChangesIsSeenWithinTwoSeconds() {
        var other = database.newInstance();
        storesUnderTest.firms().write(StoredSamples.firm(HARBOR), "t1", List.of());
        var seen = other.firms().find(HARBOR).orElseThrow();
        storesUnderTest.firms().write(seen.withTarget(THIRTY), "t2", List.of());
        assertThat(storesUnderTest.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
        stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(other.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
    }

    @Test
    void whoeverWritesTooLateThenSeesWhatWasThereFirst() {
        var other = database.newInstance();
        storesUnderTest.firms().write(StoredSamples.firm(HARBOR), "t1", List.of());
        var seen = other.firms().find(HARBOR).orElseThrow();
        storesUnderTest.firms().write(seen.withTarget(THIRTY), "t2", List.of());
        assertThat(other.firms().write(seen, "t3", List.of())).isEqualTo(WriteOutcome.STALE);
        assertThat(other.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
    }
}
