package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class PartnersContract {

    private static final Individual ZOE = new Individual("teams:29:zoe", "Zoe");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    PartnersContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(clock);
        stores = database.newInstance();
    }

    @Test
    void aPartnerReadsAsWritten() {
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        assertThat(stores.partners().find(HARBOR, volta.id())).contains(volta.written());
        assertThat(stores.partners().all(HARBOR)).containsExactly(volta.written());
    }

    @Test
    void aPartnerWithOnlyANameReadsAsWritten() {
        var bare = Partner.named(new PartnerId("b"), HARBOR, "B");
        write(stores, bare, "t1");
        assertThat(stores.partners().all(HARBOR)).containsExactly(bare.written());
    }

    @Test
    void partnersAreListedByNameIgnoringCase() {
        for (var name : List.of("zeta", "Beta", "alpha")) {
            write(stores, StoredSamples.partner(HARBOR, name), name);
        }
        assertThat(stores.partners().all(HARBOR))
                .extracting(Partner::name)
                .containsExactly("alpha", "Beta", "zeta");
    }

    @Test
    void aFirmNeverSeesAnotherFirmsPartners() {
        var ours = StoredSamples.partner(HARBOR, "Volta");
        var theirs = StoredSamples.partner(NORTH, "Volta").paused();
        write(stores, ours, "t1");
        assertThat(stores.partners().all(NORTH)).isEmpty();
        assertThat(stores.partners().find(NORTH, ours.id())).isEmpty();
        assertThat(write(stores, theirs, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.partners().all(NORTH)).containsExactly(theirs.written());
        assertThat(stores.partners().all(HARBOR)).containsExactly(ours.written());
    }

    @Test
    void aChangeByThisInstanceShowsAtOnce() {
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        assertThat(stores.partners().all(HARBOR)).containsExactly(volta.written());
        write(stores, volta.written().resumed(), "t2");
        assertThat(stores.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void aChangeByAnotherInstanceShowsWithinTwoSeconds() {
        var other = database.newInstance();
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
        write(stores, volta.written().resumed(), "t2");
        clock.advance(Duration.ofSeconds(2));
        assertThat(other.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void aListNeverChangesAfterItWasReturned() {
        write(stores, StoredSamples.partner(HARBOR, "Volta"), "t1");
        var before = stores.partners().all(HARBOR);
        clock.advance(Duration.ofMinutes(1));
        assertThat(stores.partners().all(HARBOR)).isEqualTo(before);
        write(stores, StoredSamples.partner(HARBOR, "Alpha"), "t2");
        assertThat(before).hasSize(1);
        assertThat(stores.partners().all(HARBOR)).hasSize(2);
    }

    @Test
    void aRenamedPartnerMovesInTheList() {
        var other = database.newInstance();
        for (var name : List.of("Alpha", "Beta", "Gamma")) {
            write(stores, StoredSamples.partner(HARBOR, name), name);
        }
        assertThat(names(other)).containsExactly("Alpha", "Beta", "Gamma");
        var alpha = stores.partners().find(HARBOR, new PartnerId("alpha")).orElseThrow();
        write(stores, alpha.withName("beta two"), "t4");
        assertThat(names(stores)).containsExactly("Beta", "beta two", "Gamma");
        clock.advance(Duration.ofSeconds(2));
        assertThat(names(other)).containsExactly("Beta", "beta two", "Gamma");
    }

    @Test
    void twoInstancesSeeEachOthersChanges() {
        var other = database.newInstance();
        assertThat(names(stores)).isEmpty();
        assertThat(names(other)).isEmpty();
        write(stores, StoredSamples.partner(HARBOR, "Alpha"), "t1");
        write(other, StoredSamples.partner(HARBOR, "Beta"), "t2");
        write(stores, StoredSamples.partner(HARBOR, "Gamma"), "t3");
        clock.advance(Duration.ofSeconds(2));
        assertThat(names(stores)).containsExactly("Alpha", "Beta", "Gamma");
        assertThat(names(other)).containsExactly("Alpha", "Beta", "Gamma");
    }

    @Test
    void manyChangesByAnotherInstanceShowSoon() {
        var other = database.newInstance();
        assertThat(names(other)).isEmpty();
        for (int i = 0; i < 120; i++) {
            write(stores, StoredSamples.partner(HARBOR, "P" + i), "t" + i);
        }
        clock.advance(Duration.ofSeconds(2));
        await().untilAsserted(() -> assertThat(names(other)).hasSize(120));
        assertThat(other.partners().all(HARBOR)).isEqualTo(stores.partners().all(HARBOR));
    }

    @Test
    void afterAStaleWriteTheNewStateShows() {
        var other = database.newInstance();
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
        write(stores, volta.written().resumed(), "t2");
        assertThat(write(other, volta.written(), "t3")).isEqualTo(WriteOutcome.STALE);
        assertThat(other.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void afterADuplicateTurnTheOtherInstancesWriteShows() {
        var other = database.newInstance();
        var volta = StoredSamples.partner(HARBOR, "Volta");
        assertThat(names(other)).isEmpty();
        write(stores, volta, "t1");
        assertThat(write(other, volta, "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
    }

    @Test
    void aStaleWriteChangesNothing() {
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        write(stores, volta.written().resumed(), "t2");
        assertThat(write(stores, volta.written(), "t3")).isEqualTo(WriteOutcome.STALE);
        assertThat(stores.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    private static List<String> names(StoresUnderTest stores) {
        return stores.partners().all(HARBOR).stream().map(Partner::name).toList();
    }

    private static WriteOutcome write(StoresUnderTest stores, Partner partner, String turn) {
        return stores.partners().write(partner, turn, List.of());
    }
}
