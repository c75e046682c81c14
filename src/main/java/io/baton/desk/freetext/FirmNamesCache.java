package io.baton.desk.freetext;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.freetext.name.StoredReferrals;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.KnownName;
import io.baton.understanding.name.NamedReferral;
import io.baton.understanding.name.ReferralLookup;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The names that the author of a message may use: all of the firm's for a member; for a partner's
/// person, only what involves that partner. Built again only after a change.
public final class FirmNamesCache {
    private static final int MOST_FIRMS = 100;

    /// The newest that a partner's person can name.
    private static final int MOST_OF_CONTACT = 500;

    private final Partners partners;
    private final KnownClients knownClients;
    private final ListedReferrals referrals;
    private final WordLists wordLists;
    private final Cache<FirmId, Known> cache =
            Caffeine.newBuilder().maximumSize(MOST_FIRMS).build();

    /// @param partners the list these names were built from
    /// @param clients the clients they were built from
    private record Known(List<Partner> partners, KnownClients.Directory clients, FirmNames names) {}

    public FirmNamesCache(
            Partners partners,
            KnownClients knownClients,
            ListedReferrals referrals,
            WordLists wordLists) {
        this.partners = partners;
        this.knownClients = knownClients;
        this.referrals = referrals;
        this.wordLists = wordLists;
    }

    public FirmNames of(Ask ask) {
        return switch (ask.asker()) {
            case Asker.Member _ -> ofMember(ask.firm().id());
            case Asker.Contact(_, var own) -> ofContact(ask, own);
            case Asker.Stranger _ -> names(List.of(), List.of());
        };
    }

    private FirmNames ofMember(FirmId firm) {
        var bench = partners.all(firm);
        var directory = knownClients.of(firm);
        var known = cache.getIfPresent(firm);
        if (known == null || !known.partners().equals(bench) || known.clients() != directory) {
            known = new Known(bench, directory, ofFirm(bench, directory.all()));
            cache.put(firm, known);
        }
        return known.names().with(new StoredReferrals(referrals, firm, directory));
    }

    /// As the partner sees them: without those it declined, and without contact details before
    /// acceptance. The only clients they know are those of these referrals.
    private FirmNames ofContact(Ask ask, List<Partner> own) {
        var visible =
                referrals
                        .newestFirst(
                                ask.firm().id(),
                                ReferralQuery.every().seenAs(ask.asker().visibility()))
                        .limit(MOST_OF_CONTACT)
                        .map(each -> StoredReferrals.named(ask.asker().view(each)))
                        .toList();
        var clients =
                visible.stream()
                        .map(NamedReferral::client)
                        .distinct()
                        .map(client -> KnownName.of(Kind.CLIENT, client, client))
                        .toList();
        return names(own, clients).with(ReferralLookup.of(visible));
    }

    private FirmNames ofFirm(List<Partner> bench, List<KnownClient> clients) {
        return names(bench, clients.stream().map(FirmNamesCache::named).toList());
    }

    private static KnownName named(KnownClient client) {
        return new KnownName(
                Kind.CLIENT,
                client.name(),
                client.name(),
                client.names(),
                List.copyOf(client.mailDomains()));
    }

    private FirmNames names(List<Partner> bench, List<KnownName> clients) {
        var names = new ArrayList<KnownName>();
        var partnerOf = new HashMap<String, PartnerId>();
        for (var partner : bench) {
            names.add(KnownName.of(Kind.PARTNER, partner.id().value(), partner.name()));
            for (var person : partner.people()) {
                names.add(KnownName.person(Kind.PARTNER_PERSON, person.id(), person.name()));
                partnerOf.put(person.id(), partner.id());
            }
        }
        names.addAll(clients);
        return FirmNames.of(names, partnerOf, wordLists);
    }
}
