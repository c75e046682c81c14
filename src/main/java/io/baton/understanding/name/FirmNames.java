package io.baton.understanding.name;

import io.baton.partner.PartnerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.WordLists;

/// What a firm's people may name in a message: partners and their people, clients, members, and
/// referrals by their client.
public final class FirmNames {
    private final KnownNames names;
    private final List<NamedReferral> referrals;
    private final Map<String, PartnerId> partnerOfPerson;
    private final Map<String, KnownName> byDomain = new HashMap<>();
    private final Map<PartnerId, String> nameOfPartner = new HashMap<>();
    private final Map<String, List<NamedReferral>> byClient = new HashMap<>();
    private final Map<Integer, NamedReferral> byNumber = new HashMap<>();

    /// @param partnerOfPerson a partner by the id of its person
    /// @param referrals newest first
    public FirmNames(
            List<KnownName> names,
            Map<String, PartnerId> partnerOfPerson,
            List<NamedReferral> referrals,
            WordLists wordLists) {
        this.names = new KnownNames(names, wordLists);
        this.referrals = List.copyOf(referrals);
        names.stream()
                .filter(name -> name.kind() == Kind.PARTNER)
                .forEach(name -> nameOfPartner.put(new PartnerId(name.id()), name.name()));
        this.partnerOfPerson = Map.copyOf(partnerOfPerson);
        for (var name : names) {
            name.domains().forEach(domain -> byDomain.putIfAbsent(domain, name));
        }
        for (var referral : referrals) {
            byNumber.put(referral.number(), referral);
            byClient.merge(
                    NameKey.of(referral.client()),
                    List.of(referral),
                    (one, more) ->
                            java.util.stream.Stream.concat(one.stream(), more.stream()).toList());
        }
    }

    public KnownNames names() {
        return names;
    }

    /// The client or partner with mail addresses at this domain.
    public Optional<KnownName> atDomain(String domain) {
        return Optional.ofNullable(byDomain.get(domain));
    }

    public Optional<PartnerId> partnerOf(String person) {
        return Optional.ofNullable(partnerOfPerson.get(person));
    }

    public Optional<String> nameOf(PartnerId partner) {
        return Optional.ofNullable(nameOfPartner.get(partner));
    }

    /// All referrals, newest first.
    public List<NamedReferral> referrals() {
        return referrals;
    }

    public Optional<NamedReferral> referral(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /// The client's referrals, newest first.
    public List<NamedReferral> referralsOf(String client) {
        return byClient.getOrDefault(NameKey.of(client), List.of());
    }
}
