package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.desk.button.ShownState;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import java.util.Optional;

/// A step that is only taken while the referral is as the card with its button shows it.
record FreshStep(ReferralStep step, ShownState shown) implements ReferralStep {

    static Optional<Refusal> refusal(Referral now, ShownState shown) {
        if (shown.fits(now)) {
            return Optional.empty();
        }
        var since =
                shown.stage() == Stage.OFFERED
                        ? Handoff.refusalInRound(now, shown.round())
                        : Optional.<Refusal>empty();
        return since.or(() -> Optional.of(new Refusal.EarlierRound(now.lastMove())));
    }

    /// The step's own refusal says more, if there is one.
    @Override
    public Decision decide(Referral now) {
        var outdated = refusal(now, shown);
        if (outdated.isEmpty()) {
            return step.decide(now);
        }
        return outdated.get() instanceof Refusal.EarlierRound
                        && step.decide(now) instanceof Decision.Refused refused
                ? refused
                : Decision.refused(outdated.get());
    }

    @Override
    public Effects effects(Referral next) {
        return step.effects(next);
    }

    @Override
    public Optional<Earlier> earlier(Referral next) {
        return step.earlier(next);
    }

    @Override
    public boolean isDoneIn(Referral now) {
        return now.lastRound() == shown.round() && step.isDoneIn(now);
    }

    @Override
    public boolean answersOffer() {
        return step.answersOffer();
    }

    @Override
    public Optional<Card> currentCard(Referral now) {
        return step.currentCard(now);
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return step.withAlternatives(why, now, refusal);
    }
}
