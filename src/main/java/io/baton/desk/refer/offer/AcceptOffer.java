package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.card.EndedOfferCard;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.Optional;

/// The button that takes the baton: Accept at the partner, or Take it in the firm.
public final class AcceptOffer implements ButtonHandler {
    private final boolean atPartner;
    private final Transitions moves;
    private final Counterparties counterpart;

    private AcceptOffer(boolean atPartner, Transitions moves, Counterparties counterpart) {
        this.atPartner = atPartner;
        this.moves = moves;
        this.counterpart = counterpart;
    }

    public static AcceptOffer accept(Transitions moves, Counterparties counterpart) {
        return new AcceptOffer(true, moves, counterpart);
    }

    public static AcceptOffer take(Transitions moves, Counterparties counterpart) {
        return new AcceptOffer(false, moves, counterpart);
    }

    @Override
    public String action() {
        return atPartner ? ReferralButtons.ACCEPT : ReferralButtons.TAKE;
    }

    @Override
    public boolean openToContacts() {
        return atPartner;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralRound.decode(value)
                .map(key ->
                        moves.apply(
                                ask,
                                key.number(),
                                at -> decide(ask, at, key),
                                to -> effects(ask, to),
                                at -> currentCard(ask, at)))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// None while it is on offer anew: then another card than the pressed one can be answered.
    private Optional<Card> currentCard(Ask ask, Referral referral) {
        return counterpart
                .find(referral)
                .filter(_ -> !(referral.state() instanceof State.Offered))
                .map(partner -> EndedOfferCard.of(referral, partner, ask.firm()));
    }

    private Decision decide(Ask ask, Referral referral, ReferralRound key) {
        return atPartner
                ? counterpart.decideWith(
                        referral,
                        partner ->
                                Handoff.accept(
                                        referral, key.round(), partner, ask.who(), ask.now()))
                : Handoff.take(referral, key.round(), ask.who(), ask.now());
    }

    private Effects effects(Ask ask, Referral next) {
        var partner = counterpart.partnerOf(next);
        var notice =
                Text.empty()
                        .and(Spans.of(next.holder()))
                        .plain(next.outbound() ? " of " + partner.name() : "")
                        .plain(" took the baton of ")
                        .strong(next.label())
                        .plain(" (%s).".formatted(next.client()));
        var card =
                OfferLinks.byBearer(next, ask.who().id()).isPresent()
                        ? GuestCards.accepted(next, ask.firm())
                        : EndedOfferCard.of(next, partner, ask.firm());
        return new Effects(
                new Reply.Replace(card),
                ReferralNotifications.ended(next, partner, ask.firm(), Card.saying(notice)));
    }
}
