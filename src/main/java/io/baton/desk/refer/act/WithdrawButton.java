package io.baton.desk.refer.act;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.BatonReturn;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.Optional;
import java.util.regex.Pattern;

/// *Withdraw* on the cards of offers that earlier builds posted. It takes the offer back, which is
/// what people meant by it.
final class WithdrawButton implements ButtonHandler, NoOtherChange {
    /// Button value of the earliest build: the referral's open offer, in any round.
    private static final Pattern ANY_ROUND = Pattern.compile("R-(\\d{1,9})");

    private final Transitions transitions;
    private final TakeBack takeBack;

    WithdrawButton(Transitions transitions, Participants participants, Returning returning) {
        this.transitions = transitions;
        takeBack = new TakeBack(participants, returning);
    }

    @Override
    public String action() {
        return ReferralButtons.WITHDRAW;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var step = takeBack.step(ask);
        var earlier = ANY_ROUND.matcher(value);
        if (earlier.matches()) {
            return transitions.apply(ask, Integer.parseInt(earlier.group(1)), step);
        }
        return ReferralRound.decode(value)
                .map(offer -> transitions.apply(ask, offer.number(), new InRound(step, offer, ask)))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// Takes that offer back, and no later one.
    private record InRound(ReferralStep step, ReferralRound offer, Ask ask)
            implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return step.kind();
        }

        @Override
        public Decision decide(Referral now) {
            return offer.round() == now.lastRound()
                    ? step.decide(now)
                    : BatonReturn.takeBack(now, offer.round(), ask.who(), ask.now());
        }

        @Override
        public boolean isDoneIn(Referral now) {
            return offer.round() == now.lastRound() && step.isDoneIn(now);
        }

        @Override
        public Effects effects(Referral next) {
            return step.effects(next);
        }
    }
}
