package io.baton.desk.refer.show;

import io.baton.desk.Ask;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The referrals that a person may see, as they may see them, and the people on them.
final class VisibleReferrals {

    /// Of a partner with more referrals, the names on the newest are known.
    private static final int MOST_OWN = 500;

    private final Ask ask;
    private final ListedReferrals referrals;
    private @Nullable List<Referral> own;

    VisibleReferrals(Ask ask, ListedReferrals referrals) {
        this.ask = ask;
        this.referrals = referrals;
    }

    Ask ask() {
        return ask;
    }

    /// A page of those that the query asks for.
    ReferralPage page(ReferralQuery query, int page) {
        return ReferralPage.of(referrals, ask.firm().id(), seen(query), page)
                .map(ask.asker()::view);
    }

    /// Those that the query asks for, newest first.
    Stream<Referral> newestFirst(ReferralQuery query) {
        return referrals.newestFirst(ask.firm().id(), seen(query)).map(ask.asker()::view);
    }

    /// How many the query asks for, counting no further than `atMost`.
    int count(ReferralQuery query, int atMost) {
        return referrals.count(ask.firm().id(), seen(query), atMost);
    }

    private ReferralQuery seen(ReferralQuery query) {
        return query.seenAs(ask.asker().visibility());
    }

    /// One of them with all that is stored.
    Optional<Referral> stored(Referral visible) {
        return referrals.find(visible.firm(), visible.number());
    }

    List<String> wordsStartingWith(String beginning, int atMost) {
        return referrals.wordsStartingWith(ask.firm().id(), beginning, atMost);
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

    /// The newest of a partner's person.
    List<Referral> own() {
        if (own == null) {
            own = newestFirst(ReferralQuery.every()).limit(MOST_OWN).toList();
        }
        return own;
    }
}
