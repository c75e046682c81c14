package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownOffer;
import io.baton.desk.refer.card.EndedOfferCard;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.Optional;

/// The button that takes the baton: Accept at the partner, or Take it in the firm.
public final class AcceptOffer implements ButtonHandler, NoOtherChange {
    private final AnsweringSide side;
    private final Transitions transitions;
    private final Counterparties counterparties;

    public AcceptOffer(AnsweringSide side, Transitions transitions, Counterparties counterparties) {
        this.side = side;
        this.transitions = transitions;
        this.counterparties = counterparties;
    }

    @Override
    public String action() {
        return side.acceptAction();
    }

    @Override
    public boolean openToContacts() {
        return side.hasContacts();
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownOffer.decode(value)
                .map(offer -> accept(ask, offer))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// For a press, or a typed command.
    public Reply accept(Ask ask, ShownOffer offer) {
        return transitions.apply(ask, offer.number(), new Accepting(ask, offer));
    }

    private final class Accepting implements ReferralStep {
        private final Ask ask;
        private final ShownOffer offer;

        Accepting(Ask ask, ShownOffer offer) {
            this.ask = ask;
            this.offer = offer;
        }

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.empty();
        }

        @Override
        public Decision decide(Referral now) {
            return side.accept(ask, now, offer, counterparties);
        }

        @Override
        public Effects effects(Referral next) {
            var partner = counterparties.partnerOf(next);
            var notice =
                    Text.empty()
                            .and(Spans.of(next.holder()))
                            .plain(next.outbound() ? " at " + partner.name() : "")
                            .plain(" took the baton for ")
                            .and(Labels.withClient(next))
                            .plain(".");
            var posts =
                    new ArrayList<>(
                            ReferralNotifications.ended(
                                    next, partner, ask.firm(), Card.saying(notice)));
            if (replacesForOthers(next)) {
                posts.add(toHolder(next, partner));
            }
            return new Effects(reply(next, partner), posts);
        }

        private Reply reply(Referral next, Partner partner) {
            if (OfferLinks.byBearer(next, ask.who().id()).isPresent()) {
                return replacesCard(next)
                        ? new Reply.Replace(GuestCards.accepted(next, partner, ask.firm()))
                        : new Reply.Whisper(GuestCards.accepted(next, partner, ask.firm()));
            }
            var alone = ReferralPosts.direct(ask.who());
            return replacesCard(next)
                    ? new Reply.Replace(
                            EndedOfferCard.of(next, partner, ask.firm(), ask.turn().place()))
                    : new Reply.Whisper(EndedOfferCard.of(next, partner, ask.firm(), alone));
        }

        private boolean replacesCard(Referral next) {
            return pressed() && mayShow(next);
        }

        /// Whether others read the replaced card. What the holder can do next isn't for them.
        private boolean replacesForOthers(Referral next) {
            return replacesCard(next)
                    && !(ask.turn().place() instanceof Place.Direct)
                    && EndedOfferCard.isTaken(next);
        }

        private Post toHolder(Referral next, Partner partner) {
            return ReferralPosts.message(
                    next,
                    ReferralMessage.PASSED,
                    ask.turn().place().privatelyTo(ask.turn().person()),
                    EndedOfferCard.toHolder(next, partner, ask.firm()));
        }

        private boolean pressed() {
            return ask.turn() instanceof Turn.Pressed;
        }

        /// Everyone at this place sees the replaced card.
        private boolean mayShow(Referral referral) {
            return transitions.mayShow(referral, ask.turn().place());
        }

        @Override
        public Card withAlternatives(Card why, Referral now, Refusal refusal) {
            return OutdatedOffer.instead(why, ask, now, refusal, counterparties);
        }

        /// A card that others read stays.
        @Override
        public boolean asksAgainInPlace(Refusal refusal) {
            return refusal instanceof Refusal.OtherTerms
                    && ask.turn().place() instanceof Place.Direct;
        }

        /// Empty if the referral is on offer again: a newer card has the buttons then.
        @Override
        public Optional<Card> currentCard(Referral now) {
            return now.state() instanceof State.Offered || !mayShow(now)
                    ? Optional.empty()
                    : counterparties
                            .find(now)
                            .map(partner ->
                                    EndedOfferCard.of(
                                            Disclosure.toSideAsked(now), partner, ask.firm()));
        }
    }
}
