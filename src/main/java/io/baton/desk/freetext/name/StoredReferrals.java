package io.baton.desk.freetext.name;

import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.name.NamedReferral;
import io.baton.understanding.name.ReferralLookup;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks the database for the referrals that a message names, and for no more. Lives as long as the
/// reading of one message, which asks for the same client several times.
public final class StoredReferrals implements ReferralLookup {

    /// A message that fits more by their need names none of them.
    private static final int MOST_ABOUT = 200;

    /// Of a longer message.
    private static final int MOST_STEMS = 30;

    private static final int MOST_OF_STEM = 20;
    private static final int SHORTEST_STEM = 3;

    private final ListedReferrals referrals;
    private final FirmId firm;
    private final KnownClients.Directory directory;
    private final Map<String, List<NamedReferral>> ofClients = new HashMap<>();

    /// @param directory the firm's clients
    public StoredReferrals(
            ListedReferrals referrals, FirmId firm, KnownClients.Directory directory) {
        this.referrals = referrals;
        this.firm = firm;
        this.directory = directory;
    }

    public static NamedReferral named(Referral referral) {
        return new NamedReferral(
                referral.id(),
                referral.number(),
                referral.client(),
                referral.need(),
                referral.partner(),
                referral.stage());
    }

    @Override
    public Optional<NamedReferral> byNumber(int number) {
        return referrals.find(firm, number).map(StoredReferrals::named);
    }

    @Override
    public List<NamedReferral> ofClient(String client) {
        return ofClients.computeIfAbsent(client, this::stored);
    }

    private List<NamedReferral> stored(String client) {
        var ids =
                directory.byName(client).map(KnownClient::names).orElse(List.of(client)).stream()
                        .map(ClientId::of)
                        .toList();
        return referrals.ofClient(firm, Set.copyOf(ids)).stream()
                .map(StoredReferrals::named)
                .toList();
    }

    /// Those with a rare word, and the newest with common words only.
    @Override
    public List<NamedReferral> openAbout(Collection<String> stems) {
        var byRarity =
                stems.stream()
                        .filter(stem -> stem.length() >= SHORTEST_STEM)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MOST_STEMS)
                        .map(this::words)
                        .collect(Collectors.partitioningBy(this::isRare));
        return byRarity.values().stream()
                .map(each -> each.stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .flatMap(words -> referrals.page(firm, with(words).open(), 0, MOST_ABOUT).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Referral::number).reversed())
                .map(StoredReferrals::named)
                .toList();
    }

    private Set<String> words(String stem) {
        return IndexedWords.in(stem).stream()
                .flatMap(part -> referrals.wordsStartingWith(firm, part, MOST_OF_STEM).stream())
                .collect(Collectors.toSet());
    }

    private boolean isRare(Set<String> words) {
        return referrals.count(firm, with(words), MOST_ABOUT) < MOST_ABOUT;
    }

    private static ReferralQuery with(Set<String> words) {
        return ReferralQuery.of(new Selection.WithWords(List.of(words)));
    }
}
