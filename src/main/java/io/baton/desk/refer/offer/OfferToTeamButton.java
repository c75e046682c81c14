package io.baton.desk.refer.offer;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;

/// The button that offers an inbound referral to the team again.
public final class OfferToTeamButton implements ButtonHandler, NoOtherChange {
    private final OfferReferral offerReferral;

    public OfferToTeamButton(OfferReferral offerReferral) {
        this.offerReferral = offerReferral;
    }

    @Override
    public String action() {
        return ReferralButtons.OFFER_TO_TEAM;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralRound.decode(value)
                .map(at -> offerReferral.offerToFirm(ask, at))
                .orElseGet(CommonReplies::invalidButton);
    }
}
