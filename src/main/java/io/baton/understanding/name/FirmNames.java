package io.baton.understanding.name;

import io.baton.client.MailDomains;
import io.baton.partner.PartnerId;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a firm's people may name in a message: partners and their people, clients, members, and
/// referrals.
public final class FirmNames {
    private final Directory directory;
    private final ReferralLookup referrals;

    private FirmNames(Directory directory, ReferralLookup referrals) {
        this.directory = directory;
        this.referrals = referrals;
    }

    private record Directory(
            KnownNames names,
            Map<String, PartnerId> partnerOfPerson,
            Map<PartnerId, String> nameOfPartner,
            Map<String, KnownName> byDomain) {}

    /// @param partnerOfPerson a partner by the id of its person
    public static FirmNames of(
            List<KnownName> names, Map<String, PartnerId> partnerOfPerson, WordLists wordLists) {
        var nameOfPartner = new HashMap<PartnerId, String>();
        var byDomain = new HashMap<String, KnownName>();
        for (var name : names) {
            if (name.kind() == Kind.PARTNER) {
                nameOfPartner.put(new PartnerId(name.id()), name.name());
            }
            name.domains().forEach(domain -> byDomain.putIfAbsent(domain, name));
        }
        var directory =
                new Directory(
                        new KnownNames(names, wordLists),
                        Map.copyOf(partnerOfPerson),
                        nameOfPartner,
                        byDomain);
        return new FirmNames(directory, ReferralLookup.of(List.of()));
    }

    /// The same names with these referrals.
    public FirmNames with(ReferralLookup lookup) {
        return new FirmNames(directory, lookup);
    }

    public KnownNames names() {
        return directory.names();
    }

    /// The client or partner with mail addresses at this domain.
    public Optional<KnownName> atDomain(String domain) {
        return Optional.ofNullable(directory.byDomain().get(domain));
    }

    /// Whether a domain is called like a partner.
    public boolean isOfPartner(String domain) {
        return directory.nameOfPartner().values().stream()
                .anyMatch(name -> MailDomains.isNamedAfter(domain, name));
    }

    public Optional<PartnerId> partnerOf(String person) {
        return Optional.ofNullable(directory.partnerOfPerson().get(person));
    }

    public Optional<String> nameOf(PartnerId partner) {
        return Optional.ofNullable(directory.nameOfPartner().get(partner));
    }

    public ReferralLookup referrals() {
        return referrals;
    }
}
