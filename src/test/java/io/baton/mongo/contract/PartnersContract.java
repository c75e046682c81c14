package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class PartnersContract {

    private static final Individual ANNA = new Individual("slack:UANNA", "Anna");
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

    @Test
    void aPartnerOfAnyFirmIsFoundByTheHashOfItsCode() {
        var volta =
                Joining.invite(StoredSamples.partner(HARBOR, "Volta"), "h1", ANNA, clock.instant());
        write(stores, volta, "t1");
        write(stores, Joining.invite(volta.written(), "h2", ANNA, clock.instant()), "t2");
        write(stores, StoredSamples.partner(NORTH, "Volta"), "t1");

        var found = stores.partners().findByJoinCode("h1").orElseThrow();
        assertThat(found.firm()).isEqualTo(HARBOR);
        assertThat(stores.partners().findByJoinCode("h2")).contains(found);
        assertThat(stores.partners().findByJoinCode("h3")).isEmpty();
    }

    @Test
    void aCodeReadsAsWrittenBeforeAndAfterItsUse() {
        var bare = Partner.named(new PartnerId("b"), HARBOR, "B");
        var inviting = Joining.invite(bare, "h1", ANNA, clock.instant());
        write(stores, inviting, "t1");
        assertThat(stores.partners().findByJoinCode("h1")).contains(inviting.written());

        var outcome = Joining.join(inviting.written(), "h1", ZOE, clock.instant());
        var joined = ((Joining.Outcome.Joined) outcome).next();
        write(stores, joined, "t2");
        assertThat(stores.partners().findByJoinCode("h1")).contains(joined.written());
        assertThat(write(stores, joined, "t3")).isEqualTo(WriteOutcome.STALE);
    }

    @Test
    void aContactWhoIsKnownByMailIsFoundToo() {
        var jo = new Contact.ByMail("Jo@ringpros.example");
        var partner =
                Partner.named(new PartnerId("mailed"), HARBOR, "Mailed").withContacts(List.of(jo));
        stores.partners().write(partner, "mailed-1", List.of());
        assertThat(stores.partners().ofContact(HARBOR, "mail:jo@ringpros.example"))
                .extracting(Partner::name)
                .containsExactly("Mailed");
        assertThat(stores.partners().ofContact(NORTH, "mail:jo@ringpros.example")).isEmpty();
    }

    @Test
    void partnersAreFoundByChannelAndByContactAsLastWritten() {
        var volta =
                StoredSamples.partner(HARBOR, "Volta")
                        .withContacts(List.of(new Contact.InChat(ZOE), new Contact.InChat(ZOE)))
                        .withChannel("slack:C1");
        write(stores, volta, "t1");
        write(stores, StoredSamples.partner(NORTH, "Zeta").withChannel("slack:C1"), "t1");
        assertThat(stores.partners().inChannel(HARBOR, "slack:C1"))
                .extracting(Partner::name)
                .containsExactly("Volta");
        assertThat(stores.partners().ofContact(HARBOR, ZOE.id()))
                .extracting(Partner::name)
                .containsExactly("Volta");
        assertThat(stores.partners().ofContact(NORTH, ZOE.id())).isEmpty();

        write(stores, volta.written().withContacts(List.of()).withChannel("slack:C2"), "t2");
        assertThat(stores.partners().inChannel(HARBOR, "slack:C1")).isEmpty();
        assertThat(stores.partners().inChannel(HARBOR, "slack:C2")).hasSize(1);
        assertThat(stores.partners().ofContact(HARBOR, ZOE.id())).isEmpty();
    }

    @Test
    void aContactIsFoundInAllFirmsUntilRemoved() {
        var contact = List.<Contact>of(new Contact.InChat(ZOE));
        var ours = StoredSamples.partner(HARBOR, "Volta").withContacts(contact);
        write(stores, StoredSamples.partner(NORTH, "Zeta").withContacts(contact), "t1");
        write(stores, ours, "t1");
        write(stores, StoredSamples.partner(HARBOR, "Alpha").withContacts(contact), "t1");
        write(stores, StoredSamples.partner(HARBOR, "Other").withContacts(List.of()), "t1");
        assertThat(stores.partners().findByContact(ZOE.id()))
                .extracting(Partner::firm, Partner::name)
                .containsExactly(
                        tuple(HARBOR, "Alpha"), tuple(HARBOR, "Volta"), tuple(NORTH, "Zeta"));

        write(stores, ours.written().withContacts(List.of()), "t2");
        assertThat(stores.partners().findByContact(ZOE.id()))
                .extracting(Partner::name)
                .containsExactly("Alpha", "Zeta");
        assertThat(stores.partners().findByContact("teams:29:unknown")).isEmpty();
    }

    private static List<String> names(StoresUnderTest stores) {
        return stores.partners().all(HARBOR).stream().map(Partner::name).toList();
    }

    private static WriteOutcome write(StoresUnderTest stores, Partner partner, String turn) {
        return stores.partners().write(partner, turn, List.of());
    }
}
