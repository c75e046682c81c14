package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.ReferralButtons;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;

/// The cards when half the time to answer an offer has passed.
public final class ReminderCards {
    private ReminderCards() {}

    public static Card reminder(Referral offered, Firm firm) {
        var referral = Disclosure.toSideAsked(offered);
        return Card.saying(
                Text.empty()
                        .strong(referral.label())
                        .plain(" (" + ClientText.oneLine(referral) + ")")
                        .plain(" is still waiting for an answer, due ")
                        .and(OfferCards.due(referral, firm).value())
                        .plain("."));
    }

    /// For the sender, who is the only one who can remind a guest.
    public static Card toForward(Referral referral, Partner partner, Firm firm) {
        return reminder(referral, firm)
                .paragraph(OfferCards.notInChat(partner))
                .buttons(ReferralButtons.newLink(referral));
    }
}
