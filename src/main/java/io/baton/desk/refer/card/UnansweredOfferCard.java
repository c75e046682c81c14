package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.ReferralButtons;
import io.baton.firm.Firm;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;

/// Says that a step has to wait for the answer to an offer, with a button to withdraw.
public final class UnansweredOfferCard {
    private UnansweredOfferCard() {}

    /// @param why the card for any other refusal
    /// @param failed what didn't happen, such as `R-1 isn't won yet`
    /// @param partner the partner's name
    public static Card instead(
            Card why, Referral now, Refusal refusal, Text failed, String partner, Firm firm) {
        if (!(refusal instanceof Refusal.NotNow(var stage, _)) || stage != Stage.OFFERED) {
            return why;
        }
        var waitsFor =
                now.outbound()
                        ? ": %s hasn't answered. Wait for their answer, or withdraw it."
                                .formatted(partner)
                        : ": no one at %s has taken it. Wait until someone does, or withdraw it."
                                .formatted(firm.name());
        return Card.saying(failed.plain(waitsFor)).buttons(ReferralButtons.withdraw(now));
    }
}
