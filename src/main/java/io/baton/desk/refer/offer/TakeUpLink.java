package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.GuestWork;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Optional;

/// *Continue on this device*: a newer link works in this browser from now on. The page then shows
/// the referral.
record TakeUpLink(Transitions transitions, Counterparties counterparties)
        implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return ReferralButtons.TAKE_UP_LINK;
    }

    /// The bearer of a link is a stranger.
    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralRound.decode(value)
                .map(offer ->
                        transitions.apply(ask, offer.number(), new TakingUp(ask, counterparties)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private record TakingUp(Ask ask, Counterparties counterparties) implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.empty();
        }

        @Override
        public Decision decide(Referral now) {
            return GuestWork.takeUp(
                    now, counterparties.partnerOf(now), ask.who().id(), ask.turn().id(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            return new Effects(
                    new Reply.Whisper(Card.saying("%s continues here.".formatted(next.label()))),
                    List.of());
        }
    }
}
