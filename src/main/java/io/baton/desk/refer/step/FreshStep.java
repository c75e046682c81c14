package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.desk.button.ShownState;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.AnswerRights;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import io.baton.referral.StepRights;
import java.util.Optional;

/// A step that is only taken while the referral is as the card with its button shows it.
public record FreshStep(ReferralStep step, ShownState shown) implements ReferralStep {

    /// Returns why a button or form made for that state is out of date; empty if it isn't.
    public static Optional<Refusal> refusal(Referral now, ShownState shown) {
        if (shown.fits(now)) {
            return Optional.empty();
        }
        var since =
                shown.stage() == Stage.OFFERED
                        ? AnswerRights.refusalInRound(now, shown.round())
                        : Optional.<Refusal>empty();
        return since.or(() -> Optional.of(new Refusal.EarlierRound(now.lastMove())));
    }

    @Override
    public Optional<StepRights.Kind> kind() {
        return step.kind();
    }

    /// The step's own refusal says more than that a button is from an earlier round. If the person
    /// has nothing to do with the referral, they don't learn what became of it.
    @Override
    public Decision decide(Referral now) {
        var outdated = refusal(now, shown);
        var decision = step.decide(now);
        if (outdated.isEmpty()) {
            return decision;
        }
        return decision instanceof Decision.Refused(var why)
                        && (outdated.get() instanceof Refusal.EarlierRound || isNotTheirs(why))
                ? decision
                : Decision.refused(outdated.get());
    }

    private static boolean isNotTheirs(Refusal why) {
        return why instanceof Refusal.OnlyContacts || why instanceof Refusal.OnlyMembers;
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
    public Optional<Card> currentCard(Referral now) {
        return step.currentCard(now);
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return step.withAlternatives(why, now, refusal);
    }
}
