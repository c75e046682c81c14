package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import java.util.Optional;

/// A step whose answer offers what can be done next, also if it's refused.
record WithNextSteps(ReferralStep step, Ask ask, NextStepButtons nextSteps)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return step.kind();
    }

    @Override
    public Decision decide(Referral now) {
        return step.decide(now);
    }

    @Override
    public Effects effects(Referral next) {
        var effects = step.effects(next);
        return new Effects(
                on(effects.reply(), next), effects.posts(), on(effects.replyIfRepeated(), next));
    }

    private Reply on(Reply reply, Referral next) {
        return reply instanceof Reply.Whisper(var card)
                ? new Reply.Whisper(nextSteps.instead(card, ask, next))
                : reply;
    }

    @Override
    public Optional<Earlier> earlier(Referral next) {
        return step.earlier(next);
    }

    @Override
    public boolean isDoneIn(Referral now) {
        return step.isDoneIn(now);
    }

    @Override
    public Optional<Card> currentCard(Referral now) {
        return step.currentCard(now);
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return nextSteps.instead(step.withAlternatives(why, now, refusal), ask, now);
    }
}
