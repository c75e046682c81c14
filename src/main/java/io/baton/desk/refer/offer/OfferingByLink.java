package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;

/// Offers an outbound referral to a partner who is reached by mail only. Nobody there can press a
/// button, so whoever offers it gets links to forward. They are shown in the answer and nowhere
/// else: what is posted is kept until it is sent, an answer is not.
record OfferingByLink(OfferingToPartner offering, LinkBatch links) implements ReferralStep {

    /// The offer and its links are one decision.
    @Override
    public Decision decide(Referral now) {
        return offering.decide(now).then(this::withLinks);
    }

    private Decision withLinks(Referral offered) {
        var to = partner();
        return OfferLinks.issue(offered, to, links.issueTo(to), ask().who(), ask().now());
    }

    /// An answer that would be posted shows the button for the link, not the link.
    @Override
    public Effects effects(Referral next) {
        var firm = ask().firm();
        var card =
                ask().turn().replyCapability().canAnswer()
                        ? LinkCards.forwarding(next, partner(), firm, links.issued())
                        : OfferCards.waiting(next, partner(), firm);
        return Effects.shownOnce(
                new Reply.Whisper(card), ReferralNotifications.offered(next, partner(), firm));
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return offering.withAlternatives(why, now, refusal);
    }

    private Ask ask() {
        return offering.ask();
    }

    private Partner partner() {
        return offering.partner();
    }
}
