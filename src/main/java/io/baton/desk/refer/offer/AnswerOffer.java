package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Press;
import io.baton.desk.Said;
import io.baton.desk.button.OfferKey;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.EndedOffer;
import io.baton.desk.refer.step.Announcements;
import io.baton.desk.refer.step.Counterpart;
import io.baton.desk.refer.step.Moves;
import io.baton.desk.refer.step.Moves.Told;
import io.baton.desk.text.Spans;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Inviting;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.Optional;

/// The button that takes the baton: Accept at the partner, or Take it in the firm.
public final class AnswerOffer implements Press {
    private final boolean atPartner;
    private final Moves moves;
    private final Counterpart counterpart;

    private AnswerOffer(boolean atPartner, Moves moves, Counterpart counterpart) {
        this.atPartner = atPartner;
        this.moves = moves;
        this.counterpart = counterpart;
    }

    public static AnswerOffer accept(Moves moves, Counterpart counterpart) {
        return new AnswerOffer(true, moves, counterpart);
    }

    public static AnswerOffer take(Moves moves, Counterpart counterpart) {
        return new AnswerOffer(false, moves, counterpart);
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
    public Reply answer(Ask ask, String value) {
        return OfferKey.read(value)
                .map(key ->
                        moves.move(
                                ask,
                                key.number(),
                                at -> decide(ask, at, key),
                                to -> told(ask, to),
                                at -> now(ask, at)))
                .orElseGet(Said::invalidButton);
    }

    /// None while it is on offer anew: then another card than the pressed one can be answered.
    private Optional<Card> now(Ask ask, Referral referral) {
        return counterpart
                .find(referral)
                .filter(_ -> !(referral.state() instanceof State.Offered))
                .map(partner -> EndedOffer.of(referral, partner, ask.firm()));
    }

    private Decision decide(Ask ask, Referral referral, OfferKey key) {
        return atPartner
                ? counterpart.decide(
                        referral,
                        partner ->
                                Handoff.accept(
                                        referral, key.round(), partner, ask.who(), ask.now()))
                : Handoff.take(referral, key.round(), ask.who(), ask.now());
    }

    private Told told(Ask ask, Referral next) {
        var partner = counterpart.of(next);
        var notice =
                Text.none()
                        .and(Spans.of(next.holder()))
                        .plain(next.outbound() ? " of " + partner.name() : "")
                        .plain(" took the baton of ")
                        .strong(next.label())
                        .plain(" (%s).".formatted(next.client()));
        var card =
                Inviting.link(next, ask.who().id()).isPresent()
                        ? GuestCards.taken(next, ask.firm())
                        : EndedOffer.of(next, partner, ask.firm());
        return new Told(
                new Reply.Replace(card),
                Announcements.ended(next, partner, ask.firm(), Card.saying(notice)));
    }
}
