package io.baton.desk.refer.offer;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ProposedOffer;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.step.Counterparties;

/// The button that offers a referral to a proposed partner.
public final class OfferButton implements ButtonHandler, NoOtherChange {
    private final OfferReferral offerReferral;
    private final Counterparties counterparties;

    public OfferButton(OfferReferral offerReferral, Counterparties counterparties) {
        this.offerReferral = offerReferral;
        this.counterparties = counterparties;
    }

    @Override
    public String action() {
        return ReferralButtons.OFFER;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ProposedOffer.decode(value)
                .map(proposed -> offer(ask, proposed))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply offer(Ask ask, ProposedOffer proposed) {
        return counterparties
                .find(ask.firm().id(), proposed.to())
                .map(partner -> offerReferral.offerTo(ask, proposed.at(), partner))
                .orElseGet(() ->
                        CommonReplies.whisper(
                                "This partner no longer exists. Nothing was offered."));
    }
}
