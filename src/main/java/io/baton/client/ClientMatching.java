package io.baton.client;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Compares clients that may be the same.
public final class ClientMatching {
    private ClientMatching() {}

    /// The closest client with a similar name, among those not known to be different.
    public static Optional<KnownClient> lookalike(String name, KnownClients.Directory known) {
        var id = ClientId.of(name);
        var decided = known.byId(id).map(KnownClient::notSameAs).orElse(Set.of());
        return known.like(name)
                .filter(client -> !client.notSameAs().contains(id))
                .filter(client ->
                        client.ids().noneMatch(each -> each.equals(id) || decided.contains(each)))
                .min(
                        Comparator.<KnownClient>comparingInt(client -> distance(id, client))
                                .thenComparing(KnownClient::name));
    }

    /// Whether someone said that they are two clients.
    public static boolean areDifferent(Client client, KnownClient other) {
        return other.notSameAs().contains(client.id())
                || other.ids().anyMatch(client.decisions().notSameAs()::contains);
    }

    private static int distance(ClientId id, KnownClient client) {
        return client.ids()
                .mapToInt(each -> Math.abs(each.value().length() - id.value().length()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
