package io.baton.desk.partner.joining;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;

/// What keeps a member in the firm.
final class MemberDuties {
    private final Referrals referrals;
    private final Partners partners;

    MemberDuties(Referrals referrals, Partners partners) {
        this.referrals = referrals;
        this.partners = partners;
    }

    /// The open referrals whose baton the person holds.
    List<Referral> heldBy(FirmId firm, Individual who) {
        return referrals.all(firm).stream()
                .filter(each -> each.stage().open() && each.holder().is(who))
                .toList();
    }

    /// Whether the person speaks for no partner of the firm. Reads the database, not a cache.
    boolean isMember(FirmId firm, Individual who) {
        return partners.findByContact(who.id()).stream()
                .noneMatch(partner -> partner.firm().equals(firm));
    }
}
