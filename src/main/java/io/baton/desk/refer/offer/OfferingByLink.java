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
import io.baton.referral.StepRights;
import java.util.Optional;

/// Offers an outbound referral to a partner without a contact in a chat. The member who offers it
/// gets links to forward. Only the direct answer shows the links: a post is stored until it's sent,
/// an answer isn't.
record OfferingByLink(OfferingToPartner offering, LinkBatch links) implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return offering.kind();
    }

    /// The offer and its links in one decision.
    @Override
    public Decision decide(Referral now) {
        return offering.decide(now).then(this::withLinks);
    }

    private Decision withLinks(Referral offered) {
        var to = partner();
        return OfferLinks.issue(offered, to, links.issueTo(to), ask().who(), ask().now());
    }

    /// If the answer has to be posted, it shows the button for a link instead of the link.
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
