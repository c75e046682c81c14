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

    private final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest storesUnderTest;

    PartnersContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(stoppedClock);
        storesUnderTest = database.newInstance();
    }

    @Test
    void aPartnerIsReadAsItWasWritten() {
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(storesUnderTest, volta, "t1");
        assertThat(storesUnderTest.partners().find(HARBOR, volta.id())).contains(volta.written());
        assertThat(storesUnderTest.partners().all(HARBOR)).containsExactly(volta.written());
    }

    @Test
    void aPartnerWithNothingButANameIsReadAsItWasWritten() {
        var bare = Partner.named(new PartnerId("b"), HARBOR, "B");
        write(storesUnderTest, bare, "t1");
        assertThat(storesUnderTest.partners().all(HARBOR)).containsExactly(bare.written());
    }

    @Test
    void partnersAreListedByNameWhateverTheirCase() {
        for (var name : List.of("zeta", "Beta", "alpha")) {
            write(storesUnderTest, StoredSamples.partner(HARBOR, name), name);
        }
        assertThat(storesUnderTest.partners().all(HARBOR))
                .extracting(Partner::name)
                .containsExactly("alpha", "Beta", "zeta");
    }

    @Test
    void aFirmNeverSeesThePartnersOfAnother() {
        var ours = StoredSamples.partner(HARBOR, "Volta");
        var theirs = StoredSamples.partner(NORTH, "Volta").paused();
        write(storesUnderTest, ours, "t1");
        assertThat(storesUnderTest.partners().all(NORTH)).isEmpty();
        assertThat(storesUnderTest.partners().find(NORTH, ours.id())).isEmpty();
        assertThat(write(storesUnderTest, theirs, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(storesUnderTest.partners().all(NORTH)).containsExactly(theirs.written());
        assertThat(storesUnderTest.partners().all(HARBOR)).containsExactly(ours.written());
    }

    @Test
    void whatThisInstanceChangesItSeesAtOnce() {
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(storesUnderTest, volta, "t1");
        assertThat(storesUnderTest.partners().all(HARBOR)).containsExactly(volta.written());
        write(storesUnderTest, volta.written().resumed(), "t2");
        assertThat(storesUnderTest.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void whatAnotherInstanceChangesIsSeenWithinTwoSeconds() {
        var other = database.newInstance();
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(storesUnderTest, volta, "t1");
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
        write(storesUnderTest, volta.written().resumed(), "t2");
        stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(other.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void theListIsTheSameAsLongAsNothingChanges() {
        write(storesUnderTest, StoredSamples.partner(HARBOR, "Volta"), "t1");
        var before = storesUnderTest.partners().all(HARBOR);
        stoppedClock.advance(Duration.ofMinutes(1));
        assertThat(storesUnderTest.partners().all(HARBOR)).isEqualTo(before);
        write(storesUnderTest, StoredSamples.partner(HARBOR, "Alpha"), "t2");
        assertThat(before).hasSize(1);
        assertThat(storesUnderTest.partners().all(HARBOR)).hasSize(2);
    }

    @Test
    void aPartnerWhoIsRenamedMovesToItsPlace() {
        var other = database.newInstance();
        for (var name : List.of("Alpha", "Beta", "Gamma")) {
            write(storesUnderTest, StoredSamples.partner(HARBOR, name), name);
        }
        assertThat(names(other)).containsExactly("Alpha", "Beta", "Gamma");
        var alpha = storesUnderTest.partners().find(HARBOR, new PartnerId("alpha")).orElseThrow();
        write(storesUnderTest, alpha.withName("beta two"), "t4");
        assertThat(names(storesUnderTest)).containsExactly("Beta", "beta two", "Gamma");
        stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(names(other)).containsExactly("Beta", "beta two", "Gamma");
    }

    @Test
    void twoPartnersOfOneNameAreTwo() {
        var one = Partner.named(new PartnerId("1"), HARBOR, "Volta");
        var two = Partner.named(new PartnerId("2"), HARBOR, "volta");
        write(storesUnderTest, one, "t1");
        assertThat(storesUnderTest.partners().all(HARBOR)).hasSize(1);
        write(storesUnderTest, two, "t2");
        write(storesUnderTest, one.written().paused(), "t3");
        assertThat(storesUnderTest.partners().all(HARBOR))
                .containsExactly(one.written().paused().written(), two.written());
    }

    @Test
    void whatTwoInstancesChangeInTurnBothSee() {
        var other = database.newInstance();
        assertThat(names(storesUnderTest)).isEmpty();
        assertThat(names(other)).isEmpty();
        write(storesUnderTest, StoredSamples.partner(HARBOR, "Alpha"), "t1");
        write(other, StoredSamples.partner(HARBOR, "Beta"), "t2");
        write(storesUnderTest, StoredSamples.partner(HARBOR, "Gamma"), "t3");
        stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(names(storesUnderTest)).containsExactly("Alpha", "Beta", "Gamma");
        assertThat(names(other)).containsExactly("Alpha", "Beta", "Gamma");
    }

    @Test
    void whatAnotherInstanceChangesInBulkIsSeenSoonAfterwards() {
        var other = database.newInstance();
        assertThat(names(other)).isEmpty();
        for (int i = 0; i < 120; i++) {
            write(storesUnderTest, StoredSamples.partner(HARBOR, "P" + i), "t" + i);
        }
        stoppedClock.advance(Duration.ofSeconds(2));
        await().untilAsserted(() -> assertThat(names(other)).hasSize(120));
        assertThat(other.partners().all(HARBOR)).isEqualTo(storesUnderTest.partners().all(HARBOR));
    }

    @Test
    void whoeverWritesTooLateThenSeesWhatWasThereFirst() {
        var other = database.newInstance();
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(storesUnderTest, volta, "t1");
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
        write(storesUnderTest, volta.written().resumed(), "t2");
        assertThat(write(other, volta.written(), "t3")).isEqualTo(WriteOutcome.STALE);
        assertThat(other.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void whoeverRepeatsWhatAnotherInstanceHeardThenSeesIt() {
        var other = database.newInstance();
        var volta = StoredSamples.partner(HARBOR, "Volta");
        assertThat(names(other)).isEmpty();
        write(storesUnderTest, volta, "t1");
        assertThat(write(other, volta, "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
    }

    @Test
    void aStaleWriteChangesNothing() {
        var volta = StoredSamples.partner(HARBOR, "Volta");
        write(storesUnderTest, volta, "t1");
        write(storesUnderTest, volta.written().resumed(), "t2");
        assertThat(write(storesUnderTest, volta.written(), "t3")).isEqualTo(WriteOutcome.STALE);
        assertThat(storesUnderTest.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void aPartnerIsFoundByTheHashOfItsCodeWhosesoeverItIs() {
        var volta =
                Joining.invite(
                        StoredSamples.partner(HARBOR, "Volta"), "h1", ANNA, stoppedClock.instant());
        write(storesUnderTest, volta, "t1");
        write(
                storesUnderTest,
                Joining.invite(volta.written(), "h2", ANNA, stoppedClock.instant()),
                "t2");
        write(storesUnderTest, StoredSamples.partner(NORTH, "Volta"), "t1");

        var found = storesUnderTest.partners().findByJoinCode("h1").orElseThrow();
        assertThat(found.firm()).isEqualTo(HARBOR);
        assertThat(storesUnderTest.partners().findByJoinCode("h2")).contains(found);
        assertThat(storesUnderTest.partners().findByJoinCode("h3")).isEmpty();
    }

    @Test
    void aCodeIsReadAsItWasWrittenAlsoOnceItIsUsed() {
        var bare = Partner.named(new PartnerId("b"), HARBOR, "B");
        var inviting = Joining.invite(bare, "h1", ANNA, stoppedClock.instant());
        write(storesUnderTest, inviting, "t1");
        assertThat(storesUnderTest.partners().findByJoinCode("h1")).contains(inviting.written());

        var outcome = Joining.join(inviting.written(), "h1", ZOE, stoppedClock.instant());
        var joined = ((Joining.Outcome.Joined) outcome).next();
        write(storesUnderTest, joined, "t2");
        assertThat(storesUnderTest.partners().findByJoinCode("h1")).contains(joined.written());
        assertThat(write(storesUnderTest, joined, "t3")).isEqualTo(WriteOutcome.STALE);
    }

    @Test
    void aPersonIsFoundAtThePartnersOfAllFirmsUntilRemoved() {
        var contact = List.<Contact>of(new Contact.InChat(ZOE));
        var ours = StoredSamples.partner(HARBOR, "Volta").withContacts(contact);
        write(storesUnderTest, StoredSamples.partner(NORTH, "Zeta").withContacts(contact), "t1");
        write(storesUnderTest, ours, "t1");
        write(storesUnderTest, StoredSamples.partner(HARBOR, "Alpha").withContacts(contact), "t1");
        write(
                storesUnderTest,
                StoredSamples.partner(HARBOR, "Other").withContacts(List.of()),
                "t1");
        assertThat(storesUnderTest.partners().findByContact(ZOE.id()))
                .extracting(Partner::firm, Partner::name)
                .containsExactly(
                        tuple(HARBOR, "Alpha"), tuple(HARBOR, "Volta"), tuple(NORTH, "Zeta"));

        write(storesUnderTest, ours.written().withContacts(List.of()), "t2");
        assertThat(storesUnderTest.partners().findByContact(ZOE.id()))
                .extracting(Partner::name)
                .containsExactly("Alpha", "Zeta");
        assertThat(storesUnderTest.partners().findByContact("teams:29:nobody")).isEmpty();
    }

    private static List<String> names(StoresUnderTest storesUnderTest) {
        return storesUnderTest.partners().all(HARBOR).stream().map(Partner::name).toList();
    }

    private static WriteOutcome write(
            StoresUnderTest storesUnderTest, Partner partner, String turn) {
        return storesUnderTest.partners().write(partner, turn, List.of());
    }
}
