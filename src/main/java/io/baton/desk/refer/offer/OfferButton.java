package io.baton.desk.refer.offer;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ClaimButtons;
import io.baton.desk.button.ProposedOffer;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Counterparties;
import io.baton.partner.Partner;

/// The buttons that offer a referral to a proposed partner.
record OfferButton(String action, Offer offer, Counterparties counterparties)
        implements ButtonHandler, NoOtherChange {

    /// Offers a referral in the round in which the partner was proposed.
    interface Offer {
        Reply to(Ask ask, ReferralRound at, Partner partner);
    }

    static OfferButton offering(OfferReferral offerReferral, Counterparties counterparties) {
        return new OfferButton(ReferralButtons.OFFER, offerReferral::offerTo, counterparties);
    }

    /// Below a warning.
    static OfferButton offeringAnyway(OfferReferral offerReferral, Counterparties counterparties) {
        return new OfferButton(
                ClaimButtons.OFFER_ANYWAY, offerReferral::offerAnyway, counterparties);
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ProposedOffer.decode(value)
                .map(proposed -> offered(ask, proposed))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply offered(Ask ask, ProposedOffer proposed) {
        return counterparties
                .find(ask.firm().id(), proposed.to())
                .map(partner -> offer.to(ask, proposed.at(), partner))
                .orElseGet(() ->
                        CommonReplies.whisper(
                                "This partner no longer exists. Nothing was offered."));
    }
}
