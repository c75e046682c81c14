package io.baton.mongo.contract;

import static io.baton.mongo.contract.Samples.HARBOR;
import static io.baton.mongo.contract.Samples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.store.Journal.Outcome;
import io.baton.testing.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class FirmsContract {

    private static final Percentage THIRTY = Percentage.of("30");

    private final Clock clock = new Clock("2026-11-23T10:00:00Z");
    private final Engine.Database database;
    private final Stores stores;

    FirmsContract(Engine engine) {
        database = engine.fresh(clock);
        stores = database.instance();
    }

    @Test
    void aFirmIsReadAsItWasWritten() {
        var firm = Samples.particularFirm(HARBOR);
        assertThat(stores.firmJournal().write(firm, "t1", List.of())).isEqualTo(Outcome.WRITTEN);
        assertThat(stores.firms().find(HARBOR)).contains(firm.written());
    }

    @Test
    void anUnknownFirmIsNotFound() {
        assertThat(stores.firms().find(HARBOR)).isEmpty();
        assertThat(stores.firms().all()).isEmpty();
    }

    @Test
    void allFirmsAreKnown() {
        stores.firmJournal().write(Samples.firm(HARBOR), "t1", List.of());
        stores.firmJournal().write(Samples.firm(NORTH), "t2", List.of());
        assertThat(stores.firms().all())
                .extracting(firm -> firm.id())
                .containsExactlyInAnyOrder(HARBOR, NORTH);
    }

    @Test
    void aFirmFoundedTwiceAtOnceIsFoundedOnce() {
        var journal = stores.firmJournal();
        assertThat(journal.write(Samples.firm(HARBOR), "t1", List.of())).isEqualTo(Outcome.WRITTEN);
        assertThat(journal.write(Samples.firm(HARBOR), "t2", List.of())).isEqualTo(Outcome.STALE);
        assertThat(journal.write(Samples.firm(HARBOR), "t1", List.of())).isEqualTo(Outcome.HEARD);
    }

    @Test
    void whatAnotherInstanceChangesIsSeenWithinTwoSeconds() {
        var other = database.instance();
        stores.firmJournal().write(Samples.firm(HARBOR), "t1", List.of());
        var seen = other.firms().find(HARBOR).orElseThrow();
        stores.firmJournal().write(seen.aimingAt(THIRTY), "t2", List.of());
        assertThat(stores.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
        clock.pass(Duration.ofSeconds(2));
        assertThat(other.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
    }

    @Test
    void whoeverWritesTooLateThenSeesWhatWasThereFirst() {
        var other = database.instance();
        stores.firmJournal().write(Samples.firm(HARBOR), "t1", List.of());
        var seen = other.firms().find(HARBOR).orElseThrow();
        stores.firmJournal().write(seen.aimingAt(THIRTY), "t2", List.of());
        assertThat(other.firmJournal().write(seen, "t3", List.of())).isEqualTo(Outcome.STALE);
        assertThat(other.firms().find(HARBOR).orElseThrow().target()).isEqualTo(THIRTY);
    }
}
