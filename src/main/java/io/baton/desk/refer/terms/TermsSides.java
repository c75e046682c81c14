package io.baton.desk.refer.terms;

import io.baton.chat.Place;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.util.List;

/// The people on both sides who are asked about terms.
record TermsSides(Participants participants, Counterparties counterparties) {

    Partner partnerOf(Referral referral) {
        return counterparties.partnerOf(referral);
    }

    /// Where one side is asked: the partner's contacts, each alone, or the member in charge.
    ///
    /// @param byFirm whether the firm asks the partner
    List<Place> asked(Referral referral, boolean byFirm) {
        return byFirm
                ? partnerOf(referral).people().stream().map(ReferralPosts::direct).toList()
                : List.of(ReferralPosts.direct(memberInCharge(referral)));
    }

    /// The firm's person on the referral: who sent it, or who took it.
    private static Individual memberInCharge(Referral referral) {
        return referral.outbound() ? referral.sender() : referral.holder();
    }
}
