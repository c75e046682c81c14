package io.baton.desk.refer.offer;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Press;
import io.baton.desk.Said;
import io.baton.desk.button.OfferKey;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.step.Counterpart;
import io.baton.desk.refer.step.Moves;
import io.baton.desk.refer.step.Moves.Told;
import io.baton.referral.Decision;
import io.baton.referral.Inviting;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;

/// The button that makes a new link for an offer that waits, in place of the one before.
public final class HandLink implements Press {
    private final Moves moves;
    private final Counterpart counterpart;
    private final Links links;

    public HandLink(Moves moves, Counterpart counterpart, Links links) {
        this.moves = moves;
        this.counterpart = counterpart;
        this.links = links;
    }

    @Override
    public String action() {
        return ReferralButtons.NEW_LINK;
    }

    @Override
    public Reply answer(Ask ask, String value) {
        var handout = new Handout(links);
        return OfferKey.read(value)
                .map(key ->
                        moves.move(
                                ask,
                                key.number(),
                                at -> decide(ask, at, key, handout),
                                to -> told(ask, to, handout)))
                .orElseGet(Said::invalidButton);
    }

    private Decision decide(Ask ask, Referral referral, OfferKey key, Handout handout) {
        if (key.round() != referral.rounds()) {
            return Decision.refused(new Refusal.OfferOver(referral.lastMove()));
        }
        return counterpart.decide(
                referral,
                partner ->
                        Inviting.invite(
                                referral, partner, handout.to(partner), ask.who(), ask.now()));
    }

    private Told told(Ask ask, Referral next, Handout handout) {
        var card = LinkCards.handing(next, counterpart.of(next), ask.firm(), handout.made());
        return Told.once(new Reply.Whisper(card));
    }
}
