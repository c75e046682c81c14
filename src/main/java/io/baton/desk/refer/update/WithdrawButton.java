package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The button on the card of an open offer. Withdraws that offer, and no later one.
public final class WithdrawButton implements ButtonHandler {
    /// Button value of an earlier build: the referral's open offer, in any round.
    private static final Pattern ANY_ROUND = Pattern.compile("R-(\\d{1,9})");

    private final Transitions transitions;
    private final Counterparties counterparties;

    public WithdrawButton(Transitions transitions, Counterparties counterparties) {
        this.transitions = transitions;
        this.counterparties = counterparties;
    }

    @Override
    public String action() {
        return ReferralButtons.WITHDRAW;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var earlier = ANY_ROUND.matcher(value);
        if (earlier.matches()) {
            return withdraw(ask, Integer.parseInt(earlier.group(1)), null);
        }
        return ReferralRound.decode(value)
                .map(offer -> withdraw(ask, offer.number(), offer))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply withdraw(Ask ask, int number, @Nullable ReferralRound offer) {
        return transitions.apply(
                ask,
                number,
                new WithdrawingOffer(ask, offer, new Withdrawing(ask, "", counterparties)));
    }

    /// @param offer null for the offer that's open now
    private record WithdrawingOffer(Ask ask, @Nullable ReferralRound offer, Withdrawing withdrawing)
            implements ReferralStep {

        @Override
        public Decision decide(Referral now) {
            var round = offer == null ? now.rounds() : offer.round();
            return Closing.withdrawOffer(now, round, ask.who(), ask.now());
        }

        @Override
        public boolean isDoneIn(Referral now) {
            return now.state() instanceof State.Withdrawn
                    && (offer == null || offer.round() == now.rounds())
                    && now.lastMove().madeBy(ask.who());
        }

        @Override
        public Effects effects(Referral next) {
            return withdrawing.effects(next);
        }
    }
}
