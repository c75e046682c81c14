package io.baton.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientMatchingTest {
    private static final FirmId FIRM = new FirmId("test:firm");

    private List<Client> stored = new ArrayList<>();
    private final KnownClients known =
            new KnownClients(
                    new Clients() {
                        @Override
                        public Optional<Client> find(FirmId firm, ClientId id) {
                            throw new AssertionError("costs a query");
                        }

                        @Override
                        public List<Client> all(FirmId firm) {
                            return stored;
                        }
                    });

    private void known(Client... clients) {
        stored = List.of(clients);
    }

    private static Client client(String name) {
        return Client.first(FIRM, name, "r");
    }

    private String match(String name) {
        var all = known.of(FIRM);
        return all.byName(name)
                .map(client -> "same as " + client.name())
                .or(() ->
                        ClientMatching.lookalike(name, all).map(client -> "like " + client.name()))
                .orElse("different");
    }

    @ParameterizedTest
    @CsvSource({
        "ACME DENTAL ltd, same as Acme Dental",
        "Acme, like Acme Dental",
        "Acme Dental West, like Acme Dental",
        "Acme Dentel, like Acme Dental",
        "Acme Detnal, like Acme Dental",
        "Acme Denta, like Acme Dental",
        "AcmeDentals, like Acme Dental",
        "Acm, different",
        "Acme Detnla, different",
        "Dental, different",
        "Acme Law, different",
    })
    void namesAreCompared(String name, String expected) {
        known(client("Acme Dental"), client("Zeta"));
        assertThat(match(name)).isEqualTo(expected);
    }

    @Test
    void aTypoInAShortNameIsAnotherName() {
        known(client("Zeta"));
        assertThat(match("Beta")).isEqualTo("different");
        assertThat(match("Zeta West")).isEqualTo("like Zeta");
    }

    @Test
    void theMailDomainSaysWhoItIs() {
        known(client("Acme Dental").withDomains(List.of("acme.example")), client("Zeta"));
        assertThat(known.of(FIRM).byDomain("acme.example").map(KnownClient::name))
                .contains("Acme Dental");
        assertThat(known.of(FIRM).byDomain("smile.example")).isEmpty();
        assertThat(known.of(FIRM).byName("Zeta").map(KnownClient::name)).contains("Zeta");
    }

    @Test
    void aliasesAreTheSameClient() {
        known(client("Acme").sameAs(ClientId.of("Acme Dental")), client("Acme Dental"));
        assertThat(match("ACME Inc")).isEqualTo("same as Acme Dental");
        assertThat(known.of(FIRM).all())
                .singleElement()
                .satisfies(one -> assertThat(one.names()).containsExactly("Acme Dental", "Acme"));
    }

    @Test
    void clientsKnownToBeDifferentAreNoLookalikes() {
        known(client("Acme").notSameAs(ClientId.of("Acme Dental")), client("Acme Dental"));
        assertThat(ClientMatching.lookalike("Acme", known.of(FIRM))).isEmpty();
        assertThat(ClientMatching.lookalike("Acme Dental", known.of(FIRM))).isEmpty();
    }

    @Test
    void aCircleOfAliasesIsOneClient() {
        known(
                client("Acme").sameAs(ClientId.of("Acme Dental")),
                client("Acme Dental").sameAs(ClientId.of("Acme")),
                client("Lost").sameAs(ClientId.of("Nowhere")));
        assertThat(known.of(FIRM).all()).hasSizeBetween(2, 3);
        assertThat(match("Lost")).isEqualTo("same as Lost");
        assertThat(match("Acme")).startsWith("same as Acme");
    }

    @Test
    void theDirectoryIsBuiltOncePerChange() {
        known(client("Acme"));
        var before = known.of(FIRM);
        assertThat(known.of(FIRM)).isSameAs(before);
        known(client("Acme"), client("Zeta"));
        assertThat(known.of(FIRM).all()).hasSize(2);
    }
}
