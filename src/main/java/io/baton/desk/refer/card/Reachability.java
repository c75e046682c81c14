package io.baton.desk.refer.card;

import io.baton.chat.Button;
import io.baton.chat.Text;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.ReferralButtons;
import io.baton.partner.Partner;
import io.baton.referral.Referral;

/// Which partners an offer reaches.
///
/// @param links whether people outside the chats can answer by link
public record Reachability(boolean links) {

    public boolean reaches(Partner partner) {
        return partner.active()
                && !partner.contacts().isEmpty()
                && (links || !partner.onlyGuests());
    }

    /// Offers it, or does first what an offer to that partner needs.
    public Button offerTo(Referral referral, Partner partner) {
        return reaches(partner) ? ReferralButtons.offerTo(referral, partner) : before(partner);
    }

    /// Same for the partner it was logged for.
    public Button sendTo(Referral referral, Partner partner) {
        return reaches(partner) ? ReferralButtons.sendTo(referral, partner) : before(partner);
    }

    /// Why a partner it was logged for hasn't been asked.
    public Text notAsked(Partner partner) {
        return Text.of(partner.name() + whyNotAsked(partner));
    }

    private String whyNotAsked(Partner partner) {
        if (reaches(partner)) {
            return " hasn't been asked yet.";
        }
        if (!partner.active()) {
            return " is paused.";
        }
        return partner.contacts().isEmpty()
                ? " has no one I can ask."
                : " answers by link, but links aren't set up.";
    }

    /// What an offer to a partner needs first that it doesn't reach.
    public static Button before(Partner partner) {
        return partner.active()
                ? PartnerButtons.addContact(partner)
                : PartnerButtons.resume(partner);
    }
}
