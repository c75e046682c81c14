package io.baton.stores;

import static io.baton.stores.Samples.HARBOR;
import static io.baton.stores.Samples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.outbox.Journal.Outcome;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class PartnersContract {

    private final Clock clock = new Clock("2026-11-23T10:00:00Z");
    private final Engine.Database database;
    private final Stores stores;

    PartnersContract(Engine engine) {
        database = engine.fresh(clock);
        stores = database.instance();
    }

    @Test
    void aPartnerIsReadAsItWasWritten() {
        var volta = Samples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        assertThat(stores.partners().find(HARBOR, volta.id())).contains(volta.written());
        assertThat(stores.partners().all(HARBOR)).containsExactly(volta.written());
    }

    @Test
    void aPartnerWithNothingButANameIsReadAsItWasWritten() {
        var bare =
                new Partner(
                        new PartnerId("b"),
                        HARBOR,
                        "B",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Partner.Status.ACTIVE,
                        0);
        write(stores, bare, "t1");
        assertThat(stores.partners().all(HARBOR)).containsExactly(bare.written());
    }

    @Test
    void partnersAreListedByNameWhateverTheirCase() {
        for (var name : List.of("zeta", "Beta", "alpha")) {
            write(stores, Samples.partner(HARBOR, name), name);
        }
        assertThat(stores.partners().all(HARBOR))
                .extracting(Partner::name)
                .containsExactly("alpha", "Beta", "zeta");
    }

    @Test
    void aFirmNeverSeesThePartnersOfAnother() {
        var ours = Samples.partner(HARBOR, "Volta");
        var theirs = Samples.partner(NORTH, "Volta").paused();
        write(stores, ours, "t1");
        assertThat(stores.partners().all(NORTH)).isEmpty();
        assertThat(stores.partners().find(NORTH, ours.id())).isEmpty();
        assertThat(write(stores, theirs, "t1")).isEqualTo(Outcome.WRITTEN);
        assertThat(stores.partners().all(NORTH)).containsExactly(theirs.written());
        assertThat(stores.partners().all(HARBOR)).containsExactly(ours.written());
    }

    @Test
    void whatThisInstanceChangesItSeesAtOnce() {
        var volta = Samples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        assertThat(stores.partners().all(HARBOR)).containsExactly(volta.written());
        write(stores, volta.written().resumed(), "t2");
        assertThat(stores.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void whatAnotherInstanceChangesIsSeenWithinTwoSeconds() {
        var other = database.instance();
        var volta = Samples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
        write(stores, volta.written().resumed(), "t2");
        clock.pass(Duration.ofSeconds(2));
        assertThat(other.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void aStaleWriteChangesNothing() {
        var volta = Samples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        write(stores, volta.written().resumed(), "t2");
        assertThat(write(stores, volta.written(), "t3")).isEqualTo(Outcome.STALE);
        assertThat(stores.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    private static Outcome write(Stores stores, Partner partner, String turn) {
        return stores.partnerJournal().write(partner, turn, List.of());
    }
}
