package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;

/// `refer offer R-12 to PARTNER`: the other side gets a card with buttons.
public final class OfferReferral {
    private final Transitions moves;
    private final Partners partners;
    private final Counterparties counterpart;
    private final LinkIssuer links;

    public OfferReferral(
            Transitions moves, Partners partners, Counterparties counterpart, LinkIssuer links) {
        this.links = links;
        this.moves = moves;
        this.partners = partners;
        this.counterpart = counterpart;
    }

    public Reply offer(Ask ask, ReferralArguments words) {
        var name = words.rest().replaceFirst("(?i)^to\\s+", "");
        if (name.isEmpty()) {
            return toFirm(ask, words.number());
        }
        return switch (PartnerNameParser.parse(name, partners.all(ask.firm().id()))) {
            case ParseResult.Unclear<Partner>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Partner>(var partner) ->
                    offerTo(ask, words.number(), partner);
        };
    }

    /// Answered with a replaced card where it went to people in a chat, else with a whisper.
    Reply offerTo(Ask ask, int number, Partner partner) {
        return partner.onlyGuests()
                ? toGuests(ask, number, partner)
                : moves.apply(
                        ask,
                        number,
                        at -> offered(ask, at, partner),
                        next -> told(ask, next, partner));
    }

    /// Nobody there can press a button, so whoever offers it gets links to forward. They are shown
    /// in the answer and nowhere else: what is posted is kept until it is sent, an answer is not.
    private Reply toGuests(Ask ask, int number, Partner partner) {
        var handout = new LinkBatch(links);
        return moves.apply(
                ask,
                number,
                at ->
                        switch (offered(ask, at, partner)) {
                            case Decision.Refused refused -> refused;
                            case Decision.Changed(var next) ->
                                    OfferLinks.issue(
                                            next,
                                            partner,
                                            handout.issueTo(partner),
                                            ask.who(),
                                            ask.now());
                        },
                to -> linksHandedOut(ask, to, partner, handout));
    }

    private static Decision offered(Ask ask, Referral at, Partner partner) {
        return Handoff.offer(at, partner, ask.firm(), ask.who(), ask.now());
    }

    /// An answer that would be posted shows the button for the link, not the link.
    private static Effects linksHandedOut(
            Ask ask, Referral next, Partner partner, LinkBatch handout) {
        var firm = ask.firm();
        var card =
                ask.turn().replyCapability().canAnswer()
                        ? LinkCards.forwarding(next, partner, firm, handout.issued())
                        : OfferCards.waiting(next, partner, firm);
        var posts = ReferralNotifications.offered(next, partner, firm);
        return Effects.shownOnce(new Reply.Whisper(card), posts.toArray(Post[]::new));
    }

    private Reply toFirm(Ask ask, int number) {
        return moves.apply(
                ask,
                number,
                at ->
                        at.outbound()
                                ? Decision.refused(new Refusal.WrongDirection(at.direction()))
                                : Handoff.offerToFirm(at, ask.firm(), ask.who(), ask.now()),
                to -> told(ask, to, counterpart.partnerOf(to)));
    }

    private static Effects told(Ask ask, Referral next, Partner partner) {
        var text =
                next.outbound()
                        ? Text.empty()
                                .strong(next.label())
                                .plain(" is offered to ")
                                .strong(partner.name())
                                .plain(". You will hear; until they accept, the baton is with ")
                        : Text.empty()
                                .strong(next.label())
                                .plain(
                                        " is offered to the team. Until somebody takes it, the baton is with ");
        var card = Card.saying(text.and(Spans.of(next.holder())).plain("."));
        return new Effects(
                new Reply.Replace(card), ReferralNotifications.offered(next, partner, ask.firm()));
    }
}
