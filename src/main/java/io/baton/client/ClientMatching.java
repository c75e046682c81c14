package io.baton.client;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides whether a client is one that the firm knows.
public final class ClientMatching {
    /// Shorter names have no typos: a typo makes them another name.
    private static final int SHORTEST_WITH_TYPO = 5;

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
        var words = ClientName.words(name);
        return known.all().stream()
                .filter(client -> !client.notSameAs().contains(id))
                .filter(client ->
                        names(client, known)
                                .map(KnownClients.Compared::id)
                                .noneMatch(each -> each.equals(id) || decided.contains(each)))
                .filter(client -> names(client, known).anyMatch(each -> alike(words, each.words())))
                .min(Comparator.comparingInt(client -> distance(id, client)));
    }

    private static Stream<KnownClients.Compared> names(
            KnownClient client, KnownClients.Directory known) {
        return client.names().stream().map(known::compared);
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

    private static boolean alike(List<String> words, List<String> others) {
        return begins(words, others)
                || begins(others, words)
                || oneTypo(String.join("", words), String.join("", others));
    }

    private static boolean begins(List<String> beginning, List<String> words) {
        return !beginning.isEmpty()
                && beginning.size() < words.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }

    /// A wrong letter, one too many or too few, or two swapped ones. (The search has a general edit
    /// distance, which clients can't use: the search knows referrals, and those know their
    /// clients.)
    private static boolean oneTypo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST_WITH_TYPO || one.equals(other)) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int differing = longer - start - end;
        return differing == 1
                || (differing == 2
                        && longer == shorter
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start));
    }
}
