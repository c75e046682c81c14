package io.baton.desk.refer.show;

import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.desk.Ask;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The referrals that a person may see, with the names on them. A partner's people know the names
/// on their own referrals, and no other names of a client.
final class VisibleReferrals {

    /// Of a partner with more referrals, the names on the newest are known.
    private static final int MOST_OWN = 500;

    private final Ask ask;
    private final ListedReferrals referrals;
    private final Supplier<KnownClients.Directory> directory;
    private @Nullable List<Referral> own;

    /// @param directory the firm's clients, for members
    VisibleReferrals(
            Ask ask, ListedReferrals referrals, Supplier<KnownClients.Directory> directory) {
        this.ask = ask;
        this.referrals = referrals;
        this.directory = directory;
    }

    Ask ask() {
        return ask;
    }

    /// A page of those that the query asks for, as the asker may see them.
    ReferralPage page(ReferralQuery query, int page) {
        return ReferralPage.of(referrals, ask.firm().id(), seen(query), page)
                .map(ask.asker()::view);
    }

    /// Those that the query asks for, as the asker may see them, newest first.
    Stream<Referral> newestFirst(ReferralQuery query) {
        return referrals.newestFirst(ask.firm().id(), seen(query)).map(ask.asker()::view);
    }

    /// How many the query asks for, counting no further than `atMost`.
    int count(ReferralQuery query, int atMost) {
        return referrals.count(ask.firm().id(), seen(query), atMost);
    }

    List<String> wordsStartingWith(String beginning, int atMost) {
        return referrals.wordsStartingWith(ask.firm().id(), beginning, atMost);
    }

    /// All names of the clients with several of which one has a word with this beginning.
    ///
    /// @param beginning as [IndexedWords] makes it
    Stream<String> namesBesides(String beginning) {
        return ask.asker().isMember()
                ? directory.get().all().stream()
                        .map(KnownClient::names)
                        .filter(names -> names.size() > 1)
                        .filter(names -> hasWord(names, beginning))
                        .flatMap(List::stream)
                : Stream.empty();
    }

    private static boolean hasWord(List<String> names, String beginning) {
        return names.stream()
                .flatMap(name -> IndexedWords.in(name).stream())
                .anyMatch(word -> word.startsWith(beginning));
    }

    private ReferralQuery seen(ReferralQuery query) {
        return query.seenAs(ask.asker().visibility());
    }

    /// A referral's client has all names of that client.
    Stream<String> namesOfClient(Referral referral) {
        return known(referral).map(KnownClient::names).orElse(List.of(referral.client())).stream();
    }

    /// Names that the client had on this referral before an edit. A partner's people don't see
    /// them.
    Stream<String> earlierNames(Referral referral) {
        return ask.asker().isMember()
                ? Selection.OnceOfClient.earlierNames(referral)
                : Stream.empty();
    }

    /// The people whose referrals can be listed.
    Collection<Individual> people() {
        return ask.asker().isMember() ? referrals.people(ask.firm().id()) : ownPeople();
    }

    private Collection<Individual> ownPeople() {
        var byId = new LinkedHashMap<String, Individual>();
        own().stream()
                .flatMap(WithMember::people)
                .forEach(each -> byId.putIfAbsent(each.id(), each));
        return byId.values();
    }

    /// The names of each client, its present one first.
    List<List<String>> clients() {
        return ask.asker().isMember()
                ? directory.get().all().stream().map(KnownClient::names).toList()
                : own().stream().map(Referral::client).distinct().map(List::of).toList();
    }

    /// The name of the client that has this one too.
    Optional<String> nameOfClient(String typed) {
        var id = ClientId.of(typed);
        if (!ask.asker().isMember()) {
            return own().stream()
                    .map(Referral::client)
                    .filter(each -> ClientId.of(each).equals(id))
                    .findFirst();
        }
        return newest(new Selection.OfClient(idsOfClient(typed))).map(this::nameOfClient);
    }

    private String nameOfClient(Referral referral) {
        return namesOfClient(referral).findFirst().orElseThrow();
    }

    /// The directory also has clients whose referrals were all edited.
    boolean hasReferralsFor(String client) {
        return newest(new Selection.OfClient(idsOfClient(client))).isPresent();
    }

    /// The name of the client that had this one on a referral before it was edited.
    Optional<String> onceCalled(String typed) {
        return ask.asker().isMember()
                ? newest(new Selection.OnceOfClient(ClientId.of(typed))).map(this::nameOfClient)
                : Optional.empty();
    }

    private Optional<Referral> newest(Selection selection) {
        return newestFirst(ReferralQuery.of(selection)).findFirst();
    }

    /// The ids of all names of a client, as they're stored.
    Set<ClientId> idsOfClient(String name) {
        var id = ClientId.of(name);
        if (ask.asker().isMember()) {
            return directory
                    .get()
                    .byId(id)
                    .map(client -> client.ids().collect(Collectors.toSet()))
                    .orElse(Set.of(id));
        }
        // They may see less of a name than what is stored.
        return own().stream()
                .filter(each -> ClientId.of(each.client()).equals(id))
                .flatMap(each -> referrals.find(each.firm(), each.number()).stream())
                .map(each -> ClientId.of(each.client()))
                .collect(Collectors.toSet());
    }

    private Optional<KnownClient> known(Referral referral) {
        return ask.asker().isMember()
                ? directory.get().byId(ClientId.of(referral.client()))
                : Optional.empty();
    }

    private List<Referral> own() {
        if (own == null) {
            own = newestFirst(ReferralQuery.every()).limit(MOST_OWN).toList();
        }
        return own;
    }
}
