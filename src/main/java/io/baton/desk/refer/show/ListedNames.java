package io.baton.desk.refer.show;

import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import io.baton.desk.Ask;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.understanding.reader.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/// The partners, clients and members that a list can be about.
///
/// @param partners those whose names the asker may know
/// @param clients finds a client with its aliases; none for a partner's people, who see a
///   referral's own name only
/// @param visible the referrals the asker may see
record ListedNames(
        Ask ask,
        List<Partner> partners,
        Function<ClientId, Optional<KnownClient>> clients,
        List<Referral> visible) {
    /// Shorter beginnings fit too many names.
    private static final int SHORTEST_PART = 3;

    private record Named(String name, ListFilter filter) {}

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
        var now = all();
        return Stream.of(
                        fitting(name, now, ListedNames::isSame),
                        fitting(name, now, (typedName, each) -> each.startsWith(typedName + " ")),
                        fitting(name, now, ListedNames::isSimilar),
                        fitting(name, earlier(), ListedNames::isSame))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<ListFilter> mentioned(String mention) {
        return PartnerNameParser.byNameOrMention(mention, partners)
                .<ListFilter>map(ListFilter.WithPartner::new)
                .or(() -> WithMember.mentioned(ask, mention));
    }

    /// A referral's client has all names of that client.
    Stream<String> namesOfClient(Referral referral) {
        return known(referral)
                .map(client -> client.names().stream())
                .orElseGet(() -> Stream.of(referral.client()));
    }

    /// Names that the client had on this referral before an edit. A partner's people don't see
    /// them.
    Stream<String> earlierNames(Referral referral) {
        return ask.asker().isMember()
                ? referral.history().standing().stream()
                        .flatMap(step ->
                                step.event() instanceof Event.Edited(var before, _)
                                        ? Stream.of(before.client())
                                        : Stream.empty())
                : Stream.empty();
    }

    private List<Named> people() {
        return WithMember.known(visible).stream()
                .map(each -> new Named(each.name(), new WithMember(each)))
                .toList();
    }

    /// All names that could be meant by one with typos.
    Optional<ListFilter> nearest(String typed) {
        var all = all();
        return DidYouMean.closest(typed, all.stream().map(Named::name).toList())
                .flatMap(name -> all.stream().filter(each -> each.name().equals(name)).findFirst())
                .map(Named::filter);
    }

    private List<Named> all() {
        var all = new ArrayList<>(people());
        partners.forEach(each -> all.add(new Named(each.name(), new ListFilter.WithPartner(each))));
        visible.forEach(each -> all.addAll(clientsOf(each)));
        return all;
    }

    private List<Named> clientsOf(Referral referral) {
        var client = clientOf(referral);
        return namesOfClient(referral).map(name -> new Named(name, client)).toList();
    }

    private List<Named> earlier() {
        return visible.stream()
                .flatMap(each -> earlierNames(each).map(name -> new Named(name, clientOf(each))))
                .toList();
    }

    private ListFilter clientOf(Referral referral) {
        return new ListFilter.OfClient(
                known(referral).map(KnownClient::name).orElseGet(referral::client));
    }

    private Optional<KnownClient> known(Referral referral) {
        return clients.apply(ClientId.of(referral.client()));
    }

    private static List<ListFilter> fitting(
            String typed, List<Named> names, BiPredicate<String, String> fits) {
        return names.stream()
                .filter(each -> fits.test(typed, TypedText.folded(each.name())))
                .map(Named::filter)
                .distinct()
                .toList();
    }

    private static boolean isSame(String typed, String name) {
        return name.equals(typed) || ClientId.of(name).equals(ClientId.of(typed));
    }

    private static boolean isSimilar(String typed, String name) {
        return typed.length() >= SHORTEST_PART && (" " + name).contains(" " + typed)
                || DidYouMean.misspelled(typed, List.of(name)).isPresent();
    }
}
