package io.baton.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Clients change one by one, and what's known of them equals what a fresh start would know.
class KnownClientsTest {
    private static final FirmId FIRM = new FirmId("test:firm");
    private static final Comparator<Client> BY_NAME = Comparator.comparing(Client::name);

    private static final List<String> WORDS =
            List.of("acme", "acmee", "acem", "dental", "dentla", "denta", "lake", "hotel", "law");

    /// As a store's cache: a new list whenever one changes.
    private static final class ListedClients implements Clients {
        List<Client> all = List.of();

        @Override
        public Optional<Client> find(FirmId firm, ClientId id) {
            throw new AssertionError("costs a query");
        }

        @Override
        public List<Client> all(FirmId firm) {
            return all;
        }

        void put(Client client) {
            var next = new ArrayList<>(all);
            next.removeIf(other -> other.id().equals(client.id()));
            next.add(client);
            next.sort(BY_NAME);
            all = List.copyOf(next);
        }
    }

    private final ListedClients listedClients = new ListedClients();
    private final KnownClients known = new KnownClients(listedClients);

    @RepeatedTest(20)
    void whatIsKnownAfterManyChangesEqualsAFreshStart(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 150; i++) {
            listedClients.put(changed(random));
            if (i % 3 == 0) {
                var now = known.of(FIRM);
                var fresh = new KnownClients(listedClients).of(FIRM);
                assertThat(now.all()).containsExactlyInAnyOrderElementsOf(fresh.all());
                for (int k = 0; k < 10; k++) {
                    var asked = name(random);
                    assertThat(now.byName(asked)).isEqualTo(fresh.byName(asked));
                    var id = ClientId.of(asked);
                    assertThat(now.stored(id).stream().toList())
                            .isEqualTo(
                                    listedClients.all.stream()
                                            .filter(client -> client.id().equals(id))
                                            .toList());
                    assertThat(now.byDomain(domain(asked)))
                            .isEqualTo(fresh.byDomain(domain(asked)));
                    assertThat(now.like(asked))
                            .as(asked)
                            .containsExactlyInAnyOrderElementsOf(compared(fresh, asked));
                }
            }
        }
    }

    /// Compares with every client.
    private static List<KnownClient> compared(KnownClients.Directory all, String name) {
        var form = ComparedName.of(name);
        return all.all().stream()
                .filter(client ->
                        client.names().stream().map(ComparedName::of).anyMatch(form::isLike))
                .toList();
    }

    private Client changed(Random random) {
        int many = listedClients.all.size();
        if (many < 3 || random.nextInt(8) > 0) {
            var name = name(random);
            return Client.first(FIRM, name, "r").withDomains(List.of(domain(name)));
        }
        var one = listedClients.all.get(random.nextInt(many));
        var other =
                random.nextBoolean()
                        ? ClientId.of(name(random))
                        : listedClients.all.get(random.nextInt(many)).id();
        return random.nextBoolean() ? one.sameAs(other) : one.notSameAs(other);
    }

    private static String name(Random random) {
        return String.join(
                " ",
                Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                        .limit(1 + random.nextInt(3))
                        .toList());
    }

    private static String domain(String name) {
        return ClientId.of(name).value() + ".example";
    }

    @Test
    void theDirectoryIsTheSameUntilAClientChanges() {
        listedClients.put(Client.first(FIRM, "Acme", "r"));
        var before = known.of(FIRM);
        assertThat(known.of(FIRM)).isSameAs(before);
        listedClients.put(Client.first(FIRM, "Lake Hotel", "r"));
        assertThat(known.of(FIRM)).isNotSameAs(before);
        assertThat(before.byName("Lake Hotel")).isEmpty();
    }

    @Test
    void someoneWithAnOlderListGetsTheNewerDirectory() {
        listedClients.put(Client.first(FIRM, "Acme", "r"));
        var older = listedClients.all;
        listedClients.put(Client.first(FIRM, "Lake Hotel", "r"));
        var directory = known.of(FIRM);
        listedClients.all = older;
        assertThat(known.of(FIRM)).isSameAs(directory);
    }
}
