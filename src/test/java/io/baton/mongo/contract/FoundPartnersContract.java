package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How partners are found by their codes, contacts and channels.
abstract class FoundPartnersContract {
    private static final Individual ANNA = new Individual("slack:UANNA", "Anna");
    private static final Individual ZOE = new Individual("teams:29:zoe", "Zoe");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StoresUnderTest stores;

    FoundPartnersContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(clock).newInstance();
    }

    @Test
    void aPartnerOfAnyFirmIsFoundByTheHashOfItsCode() {
        var volta =
                Joining.invite(StoredSamples.partner(HARBOR, "Volta"), "h1", ANNA, clock.instant());
        write(volta, "t1");
        write(Joining.invite(volta.written(), "h2", ANNA, clock.instant()), "t2");
        write(StoredSamples.partner(NORTH, "Volta"), "t1");

        var found = stores.partners().findByJoinCode("h1").orElseThrow();
        assertThat(found.firm()).isEqualTo(HARBOR);
        assertThat(stores.partners().findByJoinCode("h2")).contains(found);
        assertThat(stores.partners().findByJoinCode("h3")).isEmpty();
    }

    @Test
    void aCodeReadsAsWrittenBeforeAndAfterItsUse() {
        var bare = Partner.named(new PartnerId("b"), HARBOR, "B");
        var inviting = Joining.invite(bare, "h1", ANNA, clock.instant());
        write(inviting, "t1");
        assertThat(stores.partners().findByJoinCode("h1")).contains(inviting.written());

        var outcome = Joining.join(inviting.written(), "h1", ZOE, clock.instant());
        var joined = ((Joining.Outcome.Joined) outcome).next();
        write(joined, "t2");
        assertThat(stores.partners().findByJoinCode("h1")).contains(joined.written());
        assertThat(write(joined, "t3")).isEqualTo(WriteOutcome.STALE);
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
        write(volta, "t1");
        write(StoredSamples.partner(NORTH, "Zeta").withChannel("slack:C1"), "t1");
        assertThat(stores.partners().inChannel(HARBOR, "slack:C1"))
                .extracting(Partner::name)
                .containsExactly("Volta");
        assertThat(stores.partners().ofContact(HARBOR, ZOE.id()))
                .extracting(Partner::name)
                .containsExactly("Volta");
        assertThat(stores.partners().ofContact(NORTH, ZOE.id())).isEmpty();

        write(volta.written().withContacts(List.of()).withChannel("slack:C2"), "t2");
        assertThat(stores.partners().inChannel(HARBOR, "slack:C1")).isEmpty();
        assertThat(stores.partners().inChannel(HARBOR, "slack:C2")).hasSize(1);
        assertThat(stores.partners().ofContact(HARBOR, ZOE.id())).isEmpty();
    }

    @Test
    void aContactIsFoundInAllFirmsUntilRemoved() {
        var contact = List.<Contact>of(new Contact.InChat(ZOE));
        var ours = StoredSamples.partner(HARBOR, "Volta").withContacts(contact);
        write(StoredSamples.partner(NORTH, "Zeta").withContacts(contact), "t1");
        write(ours, "t1");
        write(StoredSamples.partner(HARBOR, "Alpha").withContacts(contact), "t1");
        write(StoredSamples.partner(HARBOR, "Other").withContacts(List.of()), "t1");
        assertThat(stores.partners().findByContact(ZOE.id()))
                .extracting(Partner::firm, Partner::name)
                .containsExactly(
                        tuple(HARBOR, "Alpha"), tuple(HARBOR, "Volta"), tuple(NORTH, "Zeta"));

        write(ours.written().withContacts(List.of()), "t2");
        assertThat(stores.partners().findByContact(ZOE.id()))
                .extracting(Partner::name)
                .containsExactly("Alpha", "Zeta");
        assertThat(stores.partners().findByContact("teams:29:unknown")).isEmpty();
    }

    private WriteOutcome write(Partner partner, String turn) {
        return stores.partners().write(partner, turn, List.of());
    }
}
