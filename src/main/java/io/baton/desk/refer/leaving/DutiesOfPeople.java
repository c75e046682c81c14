package io.baton.desk.refer.leaving;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.referral.Departure;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who answers for open referrals, and who did until they left.
record DutiesOfPeople(ListedReferrals referrals) {

    /// The newest referrals tell who has left lately. Of others, the platform is asked again.
    private static final int MOST_RECALLED = 500;

    Stream<Referral> open(FirmId firm) {
        return referrals.newestFirst(firm, ReferralQuery.every().open());
    }

    /// The open referrals that a person holds, or would get back.
    List<Referral> openOf(FirmId firm, Individual who) {
        var theirs = new Selection.OfPerson(who.id(), Set.of(Part.HOLDER, Part.SENDER));
        return referrals.newestFirst(firm, ReferralQuery.of(theirs).open()).toList();
    }

    /// Those who hold open referrals or would get them back, and the keeper.
    List<Individual> responsible(Firm firm) {
        var people = new LinkedHashMap<String, Individual>();
        var keeper = firm.keeper();
        if (keeper != null) {
            people.put(keeper.id(), keeper);
        }
        open(firm.id())
                .flatMap(Departure::responsible)
                .forEach(who -> people.putIfAbsent(who.id(), who));
        return List.copyOf(people.values());
    }

    /// The ids of people who were found gone, and have done nothing since.
    Stream<String> departed(FirmId firm) {
        var replaced =
                referrals
                        .newestFirst(firm, ReferralQuery.of(new Selection.WithDeparture()))
                        .limit(MOST_RECALLED)
                        .toList();
        return Departure.departed(replaced).entrySet().stream()
                .filter(left -> !hasActedSince(firm, left.getKey(), left.getValue()))
                .map(Map.Entry::getKey);
    }

    private boolean hasActedSince(FirmId firm, String id, Instant left) {
        var who = new Individual(id, "");
        return referrals.touchedBy(firm, who, left, MOST_RECALLED).stream()
                .flatMap(each -> each.steps().stream())
                .anyMatch(step -> step.madeBy(who) && !step.at().isBefore(left));
    }
}
