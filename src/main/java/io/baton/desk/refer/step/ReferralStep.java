package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.Optional;

/// One step that somebody takes with a referral. [Transitions] may try it several times, as others
/// write in between, so a step changes nothing itself.
public interface ReferralStep {

    /// The domain's decision on the referral as it stands.
    Decision decide(Referral now);

    /// What is posted and answered once the next state is written.
    Effects effects(Referral next);

    /// What the card of a button that was pressed too late says by now, if that is known.
    default Optional<Card> currentCard(Referral now) {
        return Optional.empty();
    }

    /// Adds what is possible instead to the card that says why this isn't.
    default Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return why;
    }
}
