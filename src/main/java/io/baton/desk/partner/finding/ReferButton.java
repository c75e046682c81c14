package io.baton.desk.partner.finding;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;

/// The button for a partner that was found. Opens the referral form with partner and need filled
/// in; the client is still missing.
final class ReferButton implements ButtonHandler, NoOtherChange {
    static final String ACTION = "partner.refer";

    /// Characters that fit into a button's value next to the partner's id (Slack: 2,000
    /// characters).
    static final int LONGEST_NEED = 1_700;

    private final PartnerRegistry partnerRegistry;

    ReferButton(PartnerRegistry partnerRegistry) {
        this.partnerRegistry = partnerRegistry;
    }

    static Button button(Partner partner, String need) {
        var value = partner.id().value() + "\n" + Shorten.to(LONGEST_NEED, need);
        return Button.primary(Shorten.to(75, "Refer to " + partner.name()), ACTION, value)
                .openingForm();
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var parts = value.split("\n", 2);
        var need = parts.length < 2 ? "" : parts[1];
        return partnerRegistry
                .find(ask, new PartnerId(parts[0]))
                .map(partner ->
                        partner.active()
                                ? ReferralForm.forPartner(partner, ask, need)
                                : paused(partner))
                .orElseGet(ReferButton::gone);
    }

    static Reply paused(Partner partner) {
        return new Reply.Whisper(
                Card.saying(
                                PartnerReplies.nameOf(partner)
                                        .plain(" is paused. Resume it or find another partner."))
                        .buttons(PartnerButtons.pauseOrResume(partner), PartnerButtons.find()));
    }

    static Reply gone() {
        return CommonReplies.whisper("This partner no longer exists.");
    }
}
