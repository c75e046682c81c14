package io.baton.desk.refer.offer;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;

/// The button that makes a new link for an offer that waits, in place of the one before.
public final class RenewLink implements ButtonHandler {
    private final Transitions moves;
    private final Counterparties counterpart;
    private final LinkIssuer links;

    public RenewLink(Transitions moves, Counterparties counterpart, LinkIssuer links) {
        this.moves = moves;
        this.counterpart = counterpart;
        this.links = links;
    }

    @Override
    public String action() {
        return ReferralButtons.NEW_LINK;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var handout = new LinkBatch(links);
        return ReferralRound.decode(value)
                .map(key ->
                        moves.apply(
                                ask,
                                key.number(),
                                at -> decide(ask, at, key, handout),
                                to -> told(ask, to, handout)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Decision decide(Ask ask, Referral referral, ReferralRound key, LinkBatch handout) {
        if (key.round() != referral.rounds()) {
            return Decision.refused(new Refusal.OfferOver(referral.lastMove()));
        }
        return counterpart.decideWith(
                referral,
                partner ->
                        OfferLinks.issue(
                                referral, partner, handout.issueTo(partner), ask.who(), ask.now()));
    }

    private Effects told(Ask ask, Referral next, LinkBatch handout) {
        var card =
                LinkCards.forwarding(
                        next, counterpart.partnerOf(next), ask.firm(), handout.issued());
        return Effects.shownOnce(new Reply.Whisper(card));
    }
}
