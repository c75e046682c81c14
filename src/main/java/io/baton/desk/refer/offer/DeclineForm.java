package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownOffer;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// Declines an offer with a reason. The referral returns to its sender with the next best partner.
public final class DeclineForm implements FormHandler, NoOtherChange {
    private final AnsweringSide side;
    private final Transitions transitions;
    private final Counterparties counterparties;
    private final PartnerProposals partnerProposals;
    private final Successors successors;

    public DeclineForm(
            AnsweringSide side,
            Transitions transitions,
            Counterparties counterparties,
            PartnerProposals partnerProposals,
            Successors successors) {
        this.side = side;
        this.transitions = transitions;
        this.counterparties = counterparties;
        this.partnerProposals = partnerProposals;
        this.successors = successors;
    }

    @Override
    public String formId() {
        return side.declineAction();
    }

    @Override
    public boolean openToContacts() {
        return side.hasContacts();
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var reason = filled.answers().getOrDefault(DeclineButton.REASON, "").strip();
        var problem =
                reason.isEmpty() ? Optional.of("Say why.") : TextLimits.REASON.problem(reason);
        if (problem.isPresent()) {
            return new Reply.FieldErrors(Map.of(DeclineButton.REASON, problem.get()));
        }
        return ShownOffer.decode(filled.subject())
                .map(offer -> decline(ask, offer, reason))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// For a form, or a typed command.
    public Reply decline(Ask ask, ShownOffer offer, String reason) {
        return transitions.apply(ask, offer.number(), new Declining(ask, offer, reason));
    }

    /// After a form, the rewritten card says it.
    private static Reply answered(Ask ask, Referral next) {
        return ask.turn() instanceof Turn.Said
                ? CommonReplies.whisper(
                        Text.of("You declined ")
                                .strong(next.label())
                                .plain(". Thank you for saying so."))
                : new Reply.Nothing();
    }

    private final class Declining implements ReferralStep {
        private final Ask ask;
        private final ShownOffer offer;
        private final String reason;

        Declining(Ask ask, ShownOffer offer, String reason) {
            this.ask = ask;
            this.offer = offer;
            this.reason = reason;
        }

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.empty();
        }

        @Override
        public Decision decide(Referral now) {
            var why = new DeclineReason(reason, ask.now());
            return side.decline(ask, now, offer, why, counterparties)
                    .then(next -> successors.returned(next, ask.firm(), ask.now()));
        }

        @Override
        public Effects effects(Referral next) {
            var partner = counterparties.partnerOf(next);
            var link = OfferLinks.byBearer(next, ask.who().id());
            var declined =
                    Text.empty()
                            .and(Spans.of(link.map(Event.Invited::guest).orElse(ask.who())))
                            .plain(next.outbound() ? " at " + partner.name() : "")
                            .plain(" declined ")
                            .and(Labels.withClient(next))
                            .plain(": " + reason);
            var notice = partnerProposals.withNextBest(Card.saying(declined), next, ask.firm());
            var posts =
                    new ArrayList<>(ReferralNotifications.ended(next, partner, ask.firm(), notice));
            posts.addAll(partnerProposals.postToLogger(Card.saying(declined), next));
            return new Effects(
                    link.isEmpty()
                            ? answered(ask, next)
                            : new Reply.Replace(GuestCards.declined(next, ask.firm())),
                    posts);
        }

        @Override
        public Card withAlternatives(Card why, Referral now, Refusal refusal) {
            return OutdatedOffer.instead(why, ask, now, refusal, counterparties);
        }
    }
}
