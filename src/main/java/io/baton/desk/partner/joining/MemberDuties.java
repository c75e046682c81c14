package io.baton.desk.partner.joining;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What keeps a member in the firm.
final class MemberDuties {
    private final ListedReferrals referrals;
    private final Partners partners;
    private final Predicate<Individual> leavers;

    /// @param leavers people that the platform says have left
    MemberDuties(ListedReferrals referrals, Partners partners, Predicate<Individual> leavers) {
        this.referrals = referrals;
        this.partners = partners;
        this.leavers = leavers;
    }

    /// Whether a member has left the firm. May ask the platform; if it doesn't say, they haven't.
    boolean hasLeft(Individual member) {
        return leavers.test(member);
    }

    /// The open referrals whose baton the person holds.
    List<Referral> heldBy(FirmId firm, Individual who) {
        var held = new Selection.OfPerson(who.id(), Set.of(Part.HOLDER));
        return referrals.newestFirst(firm, ReferralQuery.of(held).open()).toList();
    }

    /// Whether the person speaks for no partner of the firm. Reads the database, not a cache.
    boolean isMember(FirmId firm, Individual who) {
        return partners.findByContact(who.id()).stream()
                .noneMatch(partner -> partner.firm().equals(firm));
    }
}
