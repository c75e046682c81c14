package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Clients, and the referrals of a client.
abstract class ClientsContract {

    private final StoresUnderTest stores;

    ClientsContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void aClientReadsAsWritten() {
        var full =
                Client.first(HARBOR, "Müller \"Bau\" GmbH", "turn-1")
                        .withDomains(List.of("mueller.example", "bau.example"))
                        .sameAs(ClientId.of("Acme"))
                        .notSameAs(ClientId.of("Zeta"))
                        .notSameAs(ClientId.of("Müller"));
        var bare = Client.first(HARBOR, "🚀", "turn-2");
        write(full, "t1");
        write(bare, "t2");
        assertThat(stores.clients().find(HARBOR, full.id())).contains(full.written());
        assertThat(stores.clients().all(HARBOR))
                .containsExactlyInAnyOrder(full.written(), bare.written());
        assertThat(stores.clients().all(NORTH)).isEmpty();
    }

    @Test
    void theSameNameIsStoredOnce() {
        assertThat(write(Client.first(HARBOR, "Acme Ltd", "turn-1"), "t1"))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(Client.first(HARBOR, "ACME", "turn-2"), "t2"))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(write(Client.first(NORTH, "acme", "turn-3"), "t3"))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.clients().all(HARBOR))
                .extracting(Client::name)
                .containsExactly("Acme Ltd");
    }

    @Test
    void theSameListIsReturnedUntilAClientChanges() {
        var acme = Client.first(HARBOR, "Acme", "turn-1");
        write(acme, "t1");
        var before = stores.clients().all(HARBOR);
        assertThat(stores.clients().all(HARBOR)).isSameAs(before);
        write(acme.written().withDomains(List.of("acme.example")), "t2");
        assertThat(stores.clients().all(HARBOR).getFirst().mailDomains())
                .containsExactly("acme.example");
    }

    @Test
    void theReferralsOfAClientAreFoundByAllItsNames() {
        log(HARBOR, 1, "Acme Ltd");
        log(HARBOR, 2, "Zeta");
        log(HARBOR, 3, "ACME");
        log(HARBOR, 4, "Acme Dental");
        log(NORTH, 1, "Acme");
        var names = List.of(ClientId.of("acme"), ClientId.of("Acme Dental GmbH"));
        assertThat(stores.referrals().ofClient(HARBOR, names))
                .extracting(Referral::number)
                .containsExactly(4, 3, 1);
        assertThat(stores.referrals().ofClient(HARBOR, List.of(ClientId.of("Beta")))).isEmpty();
    }

    @Test
    void theOpenReferralsOfAClientAreTheLatestTwenty() {
        for (int number = 1; number <= 25; number++) {
            log(HARBOR, number, number == 24 ? "Zeta" : "Acme");
        }
        var newest = stores.referrals().find(HARBOR, 25).orElseThrow();
        var withdrawn = (Decision.Changed) Closing.withdraw(newest, "twice", ANNA, NOW);
        stores.referrals().write(withdrawn.next(), "withdrawn", List.of());
        assertThat(stores.referrals().openOfClient(HARBOR, List.of(ClientId.of("acme"))))
                .extracting(Referral::number)
                .containsExactlyElementsOf(
                        IntStream.iterate(23, number -> number - 1).limit(20).boxed().toList());
    }

    @Test
    void referralsAreReadInPages() {
        for (int number = 1; number <= 5; number++) {
            log(HARBOR, number, "Acme");
        }
        log(NORTH, 3, "Acme");
        assertThat(stores.referrals().after(HARBOR, 0, 2))
                .extracting(Referral::number)
                .containsExactly(1, 2);
        assertThat(stores.referrals().after(HARBOR, 2, 10))
                .extracting(Referral::number)
                .containsExactly(3, 4, 5);
        assertThat(stores.referrals().after(HARBOR, 5, 10)).isEmpty();
    }

    private WriteOutcome write(Client client, String turn) {
        return stores.clients().write(client, turn, List.of());
    }

    private void log(FirmId firm, int number, String client) {
        var id = ReferralId.fromTurn("turn-" + number);
        var referral =
                NewReferral.outbound(
                        Registration.of(id, firm, number),
                        ClientNeed.of(client, "VoIP"),
                        ANNA,
                        NOW);
        stores.referrals().write(referral, "turn-" + number, List.of());
    }
}
