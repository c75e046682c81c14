package io.baton.desk.partner.finding;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;

/// The button beside a partner that was found: it opens the form of a referral with partner and
/// need filled in, as the client is still to be named.
final class ReferButton implements ButtonHandler {
    static final String ACTION = "partner.refer";

    /// What fits a button's value beside the partner's id (Slack: 2,000 characters).
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
        return CommonReplies.whisper(
                PartnerReplies.nameOf(partner)
                        .plain(" is paused by now. Type ")
                        .code("partner resume " + partner.name())
                        .plain(" first, or find another."));
    }

    static Reply gone() {
        return CommonReplies.whisper("This partner is no longer on the bench.");
    }
}
