package io.baton.desk.refer.show;

import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.referral.Referral;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The clients whose names a person may know: members all names of each, a partner's people the
/// names on their own referrals.
final class VisibleClients {
    private final VisibleReferrals referrals;
    private final Supplier<KnownClients.Directory> directory;

    /// @param directory the firm's clients, for members
    VisibleClients(VisibleReferrals referrals, Supplier<KnownClients.Directory> directory) {
        this.referrals = referrals;
        this.directory = directory;
    }

    /// The names of each client, its present one first.
    List<List<String>> all() {
        return isMember()
                ? directory.get().all().stream().map(KnownClient::names).toList()
                : referrals.own().stream().map(Referral::client).distinct().map(List::of).toList();
    }

    /// All names of the clients with several of which one has a word with this beginning.
    ///
    /// @param beginning as [IndexedWords] makes it
    Stream<String> namesBesides(String beginning) {
        return isMember()
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

    /// A referral's client has all names of that client.
    Stream<String> namesOn(Referral referral) {
        return known(referral).map(KnownClient::names).orElse(List.of(referral.client())).stream();
    }

    private Optional<KnownClient> known(Referral referral) {
        return isMember() ? directory.get().byId(ClientId.of(referral.client())) : Optional.empty();
    }

    /// Names that the client had on this referral before an edit. A partner's people don't see
    /// them.
    Stream<String> earlierNames(Referral referral) {
        return isMember() ? Selection.OnceOfClient.earlierNames(referral) : Stream.empty();
    }

    /// The name of the client that has this one too.
    Optional<String> nameOf(String typed) {
        return isMember()
                ? newest(new Selection.OfClient(idsOf(typed))).map(this::nameOn)
                : own(ClientId.of(typed)).map(Referral::client).findFirst();
    }

    /// The name of the client that had this one on a referral before it was edited.
    Optional<String> onceCalled(String typed) {
        return isMember()
                ? newest(new Selection.OnceOfClient(ClientId.of(typed))).map(this::nameOn)
                : Optional.empty();
    }

    private String nameOn(Referral referral) {
        return namesOn(referral).findFirst().orElseThrow();
    }

    /// The directory also has clients whose referrals were all edited.
    boolean hasReferrals(String client) {
        return newest(new Selection.OfClient(idsOf(client))).isPresent();
    }

    private Optional<Referral> newest(Selection selection) {
        return referrals.newestFirst(ReferralQuery.of(selection)).findFirst();
    }

    /// The ids of all names of a client, as they're stored. A partner's people may see less of a
    /// name than what is stored.
    Set<ClientId> idsOf(String name) {
        var id = ClientId.of(name);
        return isMember()
                ? directory
                        .get()
                        .byId(id)
                        .map(client -> client.ids().collect(Collectors.toSet()))
                        .orElse(Set.of(id))
                : own(id).flatMap(each -> referrals.stored(each).stream())
                        .map(each -> ClientId.of(each.client()))
                        .collect(Collectors.toSet());
    }

    private Stream<Referral> own(ClientId client) {
        return referrals.own().stream().filter(each -> ClientId.of(each.client()).equals(client));
    }

    private boolean isMember() {
        return referrals.ask().asker().isMember();
    }
}
