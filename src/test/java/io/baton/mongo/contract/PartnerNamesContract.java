package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A partner's name is unique within the firm.
abstract class PartnerNamesContract {

    private final StoresUnderTest stores;

    PartnerNamesContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void aNameBelongsToOnePartner() {
        var one = Partner.named(new PartnerId("1"), HARBOR, "Volta").paused();
        assertThat(write(stores, one, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        for (var name : List.of("Volta", "volta", "VOLTA")) {
            var two = Partner.named(new PartnerId("2"), HARBOR, name);
            assertThat(write(stores, two, name)).isEqualTo(WriteOutcome.STALE);
        }
        assertThat(stores.partners().all(HARBOR)).containsExactly(one.written());
        assertThat(stores.partners().findByName(HARBOR, "VolTa")).contains(one.written());
        assertThat(stores.partners().findByName(NORTH, "Volta")).isEmpty();
    }

    @Test
    void aNameIsFreeAgainAfterARename() {
        var one = Partner.named(new PartnerId("1"), HARBOR, "Müller IT");
        var two = Partner.named(new PartnerId("2"), HARBOR, "Beta");
        write(stores, one, "t1");
        write(stores, two, "t2");
        assertThat(write(stores, two.written().withName("Mu\u0308ller IT"), "t3"))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(write(stores, one.written().withName("Gamma"), "t4"))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(stores, two.written().withName("Mu\u0308ller IT"), "t5"))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(names(stores)).containsExactly("Gamma", "Mu\u0308ller IT");
    }

    @Test
    void aRemovedPartnerIsOffTheBenchAndItsNameIsFree() {
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        write(stores, BenchRemoval.removed(volta.written()), "t2");
        var removed = BenchRemoval.removed(volta.written()).written();
        assertThat(stores.partners().all(HARBOR)).isEmpty();
        assertThat(stores.partners().everKnown(HARBOR)).containsExactly(removed);
        assertThat(stores.partners().find(HARBOR, volta.id())).contains(removed);
        assertThat(stores.partners().findByName(HARBOR, "Volta")).isEmpty();
        for (var person : volta.people()) {
            assertThat(stores.partners().findByContact(person.id())).isEmpty();
            assertThat(stores.partners().ofContact(HARBOR, person.id())).isEmpty();
        }
        var again = Partner.named(new PartnerId("volta-2"), HARBOR, "Volta");
        assertThat(write(stores, again, "t3")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.partners().all(HARBOR)).containsExactly(again.written());
    }

    @Test
    void mergedPartnersReadAsWritten() {
        var volta = StoredSamples.partner(HARBOR, "Volta");
        var beta = Partner.named(new PartnerId("beta"), HARBOR, "Beta");
        var merged = BenchRemoval.merged(volta, beta);
        var into = BenchRemoval.absorbing(beta, volta);
        write(stores, merged, "t1");
        write(stores, into, "t2");
        assertThat(stores.partners().find(HARBOR, volta.id())).contains(merged.written());
        assertThat(stores.partners().all(HARBOR)).containsExactly(into.written());
    }

    @Test
    void ofManyWhoTakeANameAtOnceOneGetsIt() {
        var renamed = Partner.named(new PartnerId("renamed"), HARBOR, "Alpha");
        write(stores, renamed, "t0");
        var written =
                IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(i ->
                                i % 5 == 0
                                        ? renamed.written().withName("Volta")
                                        : Partner.named(new PartnerId("p" + i), HARBOR, "Volta"))
                        .filter(next ->
                                write(stores, next, UUID.randomUUID().toString())
                                        == WriteOutcome.WRITTEN)
                        .count();
        assertThat(written).isEqualTo(1);
        assertThat(names(stores)).containsOnlyOnce("Volta");
    }

    private static List<String> names(StoresUnderTest stores) {
        return stores.partners().all(HARBOR).stream().map(Partner::name).toList();
    }

    private static WriteOutcome write(StoresUnderTest stores, Partner partner, String turn) {
        return stores.partners().write(partner, turn, List.of());
    }
}
