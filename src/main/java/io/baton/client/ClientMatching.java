package io.baton.client;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides whether a client is one that the firm knows.
public final class ClientMatching {
    private ClientMatching() {}

    public sealed interface Match {

        /// The names match, or the mail domains do.
        record Same(KnownClient client) implements Match {}

        /// One name is the beginning of the other, or there's a typo.
        record Lookalike(KnownClient client) implements Match {}

        record Different() implements Match {}
    }

    /// @param mailDomains as from [MailDomains#in]
    public static Match find(String name, List<String> mailDomains, KnownClients.Directory known) {
        return known.byName(name)
                .or(() ->
                        mailDomains.stream()
                                .map(known::byDomain)
                                .flatMap(Optional::stream)
                                .findFirst())
                .<Match>map(Match.Same::new)
                .or(() -> lookalike(name, known).map(Match.Lookalike::new))
                .orElseGet(Match.Different::new);
    }

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
