package io.baton.mongo.contract;

import static io.baton.mongo.contract.Samples.HARBOR;
import static io.baton.mongo.contract.Samples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal.Outcome;
import io.baton.testing.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class PartnersContract {

    private static final Individual ANNA = new Individual("slack:UANNA", "Anna");
    private static final Individual ZOE = new Individual("teams:29:zoe", "Zoe");

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
    void theListIsTheSameAsLongAsNothingChanges() {
        write(stores, Samples.partner(HARBOR, "Volta"), "t1");
        var before = stores.partners().all(HARBOR);
        clock.pass(Duration.ofMinutes(1));
        assertThat(stores.partners().all(HARBOR)).isEqualTo(before);
        write(stores, Samples.partner(HARBOR, "Alpha"), "t2");
        assertThat(before).hasSize(1);
        assertThat(stores.partners().all(HARBOR)).hasSize(2);
    }

    @Test
    void aPartnerWhoIsRenamedMovesToItsPlace() {
        var other = database.instance();
        for (var name : List.of("Alpha", "Beta", "Gamma")) {
            write(stores, Samples.partner(HARBOR, name), name);
        }
        assertThat(names(other)).containsExactly("Alpha", "Beta", "Gamma");
        var alpha = stores.partners().find(HARBOR, new PartnerId("alpha")).orElseThrow();
        write(stores, alpha.called("beta two"), "t4");
        assertThat(names(stores)).containsExactly("Beta", "beta two", "Gamma");
        clock.pass(Duration.ofSeconds(2));
        assertThat(names(other)).containsExactly("Beta", "beta two", "Gamma");
    }

    @Test
    void twoPartnersOfOneNameAreTwo() {
        var one = Partner.named(new PartnerId("1"), HARBOR, "Volta");
        var two = Partner.named(new PartnerId("2"), HARBOR, "volta");
        write(stores, one, "t1");
        assertThat(stores.partners().all(HARBOR)).hasSize(1);
        write(stores, two, "t2");
        write(stores, one.written().paused(), "t3");
        assertThat(stores.partners().all(HARBOR))
                .containsExactly(one.written().paused().written(), two.written());
    }

    @Test
    void whatTwoInstancesChangeInTurnBothSee() {
        var other = database.instance();
        assertThat(names(stores)).isEmpty();
        assertThat(names(other)).isEmpty();
        write(stores, Samples.partner(HARBOR, "Alpha"), "t1");
        write(other, Samples.partner(HARBOR, "Beta"), "t2");
        write(stores, Samples.partner(HARBOR, "Gamma"), "t3");
        clock.pass(Duration.ofSeconds(2));
        assertThat(names(stores)).containsExactly("Alpha", "Beta", "Gamma");
        assertThat(names(other)).containsExactly("Alpha", "Beta", "Gamma");
    }

    @Test
    void whatAnotherInstanceChangesInBulkIsSeenSoonAfterwards() {
        var other = database.instance();
        assertThat(names(other)).isEmpty();
        for (int i = 0; i < 120; i++) {
            write(stores, Samples.partner(HARBOR, "P" + i), "t" + i);
        }
        clock.pass(Duration.ofSeconds(2));
        await().untilAsserted(() -> assertThat(names(other)).hasSize(120));
        assertThat(other.partners().all(HARBOR)).isEqualTo(stores.partners().all(HARBOR));
    }

    @Test
    void whoeverWritesTooLateThenSeesWhatWasThereFirst() {
        var other = database.instance();
        var volta = Samples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
        write(stores, volta.written().resumed(), "t2");
        assertThat(write(other, volta.written(), "t3")).isEqualTo(Outcome.STALE);
        assertThat(other.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void whoeverRepeatsWhatAnotherInstanceHeardThenSeesIt() {
        var other = database.instance();
        var volta = Samples.partner(HARBOR, "Volta");
        assertThat(names(other)).isEmpty();
        write(stores, volta, "t1");
        assertThat(write(other, volta, "t1")).isEqualTo(Outcome.HEARD);
        assertThat(other.partners().all(HARBOR)).containsExactly(volta.written());
    }

    @Test
    void aStaleWriteChangesNothing() {
        var volta = Samples.partner(HARBOR, "Volta");
        write(stores, volta, "t1");
        write(stores, volta.written().resumed(), "t2");
        assertThat(write(stores, volta.written(), "t3")).isEqualTo(Outcome.STALE);
        assertThat(stores.partners().all(HARBOR).getFirst().active()).isTrue();
    }

    @Test
    void aPartnerIsFoundByTheHashOfItsCodeWhosesoeverItIs() {
        var volta = Joining.invite(Samples.partner(HARBOR, "Volta"), "h1", ANNA, clock.instant());
        write(stores, volta, "t1");
        write(stores, Joining.invite(volta.written(), "h2", ANNA, clock.instant()), "t2");
        write(stores, Samples.partner(NORTH, "Volta"), "t1");

        var found = stores.partners().inviting("h1").orElseThrow();
        assertThat(found.firm()).isEqualTo(HARBOR);
        assertThat(stores.partners().inviting("h2")).contains(found);
        assertThat(stores.partners().inviting("h3")).isEmpty();
    }

    @Test
    void aCodeIsReadAsItWasWrittenAlsoOnceItIsUsed() {
        var bare = Partner.named(new PartnerId("b"), HARBOR, "B");
        var inviting = Joining.invite(bare, "h1", ANNA, clock.instant());
        write(stores, inviting, "t1");
        assertThat(stores.partners().inviting("h1")).contains(inviting.written());

        var outcome = Joining.join(inviting.written(), "h1", ZOE, clock.instant());
        var joined = ((Joining.Outcome.Joined) outcome).next();
        write(stores, joined, "t2");
        assertThat(stores.partners().inviting("h1")).contains(joined.written());
        assertThat(write(stores, joined, "t3")).isEqualTo(Outcome.STALE);
    }

    @Test
    void aPersonIsFoundAtThePartnersOfAllFirmsUntilRemoved() {
        var contact = List.<Contact>of(new Contact.InChat(ZOE));
        var ours = Samples.partner(HARBOR, "Volta").reachedBy(contact);
        write(stores, Samples.partner(NORTH, "Zeta").reachedBy(contact), "t1");
        write(stores, ours, "t1");
        write(stores, Samples.partner(HARBOR, "Alpha").reachedBy(contact), "t1");
        write(stores, Samples.partner(HARBOR, "Other").reachedBy(List.of()), "t1");
        assertThat(stores.partners().withContact(ZOE.id()))
                .extracting(Partner::firm, Partner::name)
                .containsExactly(
                        tuple(HARBOR, "Alpha"), tuple(HARBOR, "Volta"), tuple(NORTH, "Zeta"));

        write(stores, ours.written().reachedBy(List.of()), "t2");
        assertThat(stores.partners().withContact(ZOE.id()))
                .extracting(Partner::name)
                .containsExactly("Alpha", "Zeta");
        assertThat(stores.partners().withContact("teams:29:nobody")).isEmpty();
    }

    private static List<String> names(Stores stores) {
        return stores.partners().all(HARBOR).stream().map(Partner::name).toList();
    }

    private static Outcome write(Stores stores, Partner partner, String turn) {
        return stores.partnerJournal().write(partner, turn, List.of());
    }
}
