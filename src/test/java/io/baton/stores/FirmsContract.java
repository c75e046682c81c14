package io.baton.stores;

import static io.baton.stores.Samples.HARBOR;
import static io.baton.stores.Samples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.outbox.Journal.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class FirmsContract {

    private final Stores stores;

    FirmsContract(Engine engine) {
        stores = engine.fresh(new Clock("2026-11-23T10:00:00Z")).instance();
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
}
