package io.baton.desk.partner.joining;

import io.baton.desk.Handlers;
import io.baton.desk.NewcomerHandler;
import io.baton.desk.ResumableTurns;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.firm.Individual;
import io.baton.referral.listing.ListedReferrals;
import io.baton.store.FirmStore;
import io.baton.store.PartnerStore;
import java.util.List;
import java.util.function.Predicate;

/// Handlers for making a person a contact of a partner.
public final class JoiningHandlers {
    private final PartnerStore partners;
    private final FirmStore firms;
    private final MemberDuties memberDuties;
    private final ResumableTurns resumableTurns;
    private final PartnerRegistry partnerRegistry;
    private final Join join;

    /// @param leavers members that the platform says have left
    public JoiningHandlers(
            PartnerStore partners,
            FirmStore firms,
            ListedReferrals referrals,
            Predicate<Individual> leavers,
            ResumableTurns resumableTurns) {
        this.partners = partners;
        this.firms = firms;
        this.resumableTurns = resumableTurns;
        memberDuties = new MemberDuties(referrals, partners, leavers);
        partnerRegistry = new PartnerRegistry(partners);
        join = new Join(partners, firms);
    }

    public Handlers handlers() {
        var invitePartner =
                new InvitePartner(
                        partnerRegistry,
                        new JoinCodeFormat(),
                        new MemberInvitation(partners, memberDuties));
        return new Handlers(
                List.of(invitePartner, join),
                List.of(
                        invitePartner,
                        new SpeakForPartner(partners, firms, memberDuties, resumableTurns),
                        new StayMember(partners)),
                List.of());
    }

    /// Handles people from another chat who are unknown to every firm.
    public NewcomerHandler newcomerHandler() {
        return new JoinOnlyHandler(join);
    }
}
