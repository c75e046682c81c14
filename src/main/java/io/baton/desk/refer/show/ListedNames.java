package io.baton.desk.refer.show;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.understanding.reader.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The partners, clients and members that a list can be about. A partner's people know the names on
/// their own referrals, and no other names of a client.
final class ListedNames {
    /// Shorter beginnings fit too many names.
    private static final int SHORTEST_PART = 3;

    /// Of more names, the person has to write more of theirs.
    private static final int MOST_CHECKED = 10;

    private record Named(String name, ListFilter filter) {}

    private final VisibleReferrals visible;
    private final VisibleClients clients;
    private final List<Partner> partners;

    /// @param partners those whose names the asker may know
    ListedNames(VisibleReferrals visible, VisibleClients clients, List<Partner> partners) {
        this.visible = visible;
        this.clients = clients;
        this.partners = partners;
    }

    Ask ask() {
        return visible.ask();
    }

    VisibleReferrals visible() {
        return visible;
    }

    VisibleClients clients() {
        return clients;
    }

    List<Partner> partners() {
        return partners;
    }

    /// The filters that a typed name fits: if none has the name itself, those whose name begins
    /// with it, then those with a similar one, then clients that were called so earlier.
    List<ListFilter> find(String typed) {
        var name = TypedText.folded(typed).strip().replaceFirst("^@", "");
        if (name.isEmpty()) {
            return List.of();
        }
        if (name.startsWith("<@")) {
            return mentioned(typed).stream().toList();
        }
        var same = Stream.concat(same(name, peopleAndPartners()), sameClient(name)).distinct();
        return Stream.<Supplier<List<ListFilter>>>of(
                        same::toList,
                        () -> fitting(name, (typedName, each) -> each.startsWith(typedName + " ")),
                        () -> fitting(name, ListedNames::isSimilar),
                        () -> named(clients.onceCalled(name)).toList())
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<ListFilter> same(String typed, List<Named> names) {
        var client = ClientId.of(typed);
        return names.stream()
                .filter(each -> {
                    var name = TypedText.folded(each.name());
                    return name.equals(typed) || ClientId.of(name).equals(client);
                })
                .map(Named::filter);
    }

    private Stream<ListFilter> sameClient(String typed) {
        return named(clients.nameOf(typed));
    }

    private static Stream<ListFilter> named(Optional<String> client) {
        return client.<ListFilter>map(ListFilter.OfClient::new).stream();
    }

    private Optional<ListFilter> mentioned(String mention) {
        return PartnerNameParser.byNameOrMention(mention, partners)
                .<ListFilter>map(ListFilter.WithPartner::new)
                .or(() -> WithMember.mentioned(ask(), mention));
    }

    /// All names that could be meant by one with typos.
    Optional<ListFilter> nearest(String typed) {
        var all = all();
        return DidYouMean.closest(typed, all.stream().map(Named::name).toList())
                .flatMap(name -> all.stream().filter(each -> each.name().equals(name)).findFirst())
                .map(Named::filter);
    }

    private List<Named> all() {
        return Stream.concat(peopleAndPartners().stream(), namesOfClients()).toList();
    }

    private List<Named> peopleAndPartners() {
        var all = new ArrayList<Named>();
        visible.people().forEach(each -> all.add(new Named(each.name(), new WithMember(each))));
        partners.forEach(each -> all.add(new Named(each.name(), new ListFilter.WithPartner(each))));
        return all;
    }

    private Stream<Named> namesOfClients() {
        return clients.all().stream().flatMap(ListedNames::names);
    }

    /// @param names the first is the client's name now
    private static Stream<Named> names(List<String> names) {
        var client = new ListFilter.OfClient(names.getFirst());
        return names.stream().map(name -> new Named(name, client));
    }

    private List<ListFilter> fitting(String typed, BiPredicate<String, String> fits) {
        var fitting =
                all().stream()
                        .filter(each -> fits.test(typed, TypedText.folded(each.name())))
                        .map(Named::filter)
                        .distinct()
                        .toList();
        return fitting.size() > MOST_CHECKED
                ? fitting
                : fitting.stream().filter(this::hasReferrals).toList();
    }

    private boolean hasReferrals(ListFilter filter) {
        return !(filter instanceof ListFilter.OfClient(var name)) || clients.hasReferrals(name);
    }

    private static boolean isSimilar(String typed, String name) {
        return typed.length() >= SHORTEST_PART && (" " + name).contains(" " + typed)
                || DidYouMean.misspelled(typed, List.of(name)).isPresent();
    }
}
