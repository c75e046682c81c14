package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.firm.Individual;
import io.baton.referral.Decision;
import io.baton.referral.GuestWork;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Optional;

/// `refer link R-12`: a member makes a new link for a guest, or revokes the one there is.
record GuestLinks(Referrals referrals, Transitions transitions, Counterparties counterparties)
        implements ButtonHandler, NoOtherChange {

    Command command() {
        return new ReferralCommand(
                "refer link",
                "refer link R-12",
                "renews or revokes the link of a contact outside the chat",
                this::show);
    }

    private Reply show(Ask ask, ReferralArguments with) {
        return referrals
                .find(ask.firm().id(), with.number())
                .filter(now -> !guests(ask, now).isEmpty())
                .<Reply>map(now -> new Reply.Whisper(card(ask, now)))
                .orElseGet(() ->
                        CommonReplies.whisper(
                                "R-%d is with no one who uses a link.".formatted(with.number())));
    }

    /// Those who answer the offer or hold the baton by a link.
    private List<Individual> guests(Ask ask, Referral now) {
        return now.stage() == Stage.OFFERED && now.outbound()
                ? counterparties.partnerOf(now).guests()
                : GuestWork.current(now, ask.now())
                        .filter(holder ->
                                counterparties.partnerOf(now).guests().stream()
                                        .anyMatch(holder::is))
                        .stream()
                        .toList();
    }

    private Card card(Ask ask, Referral now) {
        return Card.saying(
                        Text.empty()
                                .strong(Labels.names(guests(ask, now)))
                                .plain(" works with ")
                                .strong(now.label())
                                .plain(" by a link. A new link ends the old one."))
                .buttons(ReferralButtons.newLink(now), ReferralButtons.revokeLink(now));
    }

    @Override
    public String action() {
        return ReferralButtons.REVOKE_LINK;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralRound.decode(value)
                .map(offer ->
                        transitions.apply(ask, offer.number(), new Revoking(ask, offer.round())))
                .orElseGet(CommonReplies::invalidButton);
    }

    private record Revoking(Ask ask, int round) implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.OFFER);
        }

        @Override
        public Decision decide(Referral now) {
            return round == now.lastRound()
                    ? OfferLinks.revoke(now, ask.who(), ask.now())
                    : Decision.refused(new Refusal.OfferOver(now.lastMove()));
        }

        @Override
        public Effects effects(Referral next) {
            return new Effects(
                    new Reply.Whisper(
                            Card.saying(
                                            Text.of("The link to ")
                                                    .strong(next.label())
                                                    .plain(" no longer works."))
                                    .buttons(ReferralButtons.newLink(next))),
                    List.of());
        }
    }
}
