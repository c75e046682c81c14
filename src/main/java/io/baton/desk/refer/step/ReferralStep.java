package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Optional;

/// One step that someone takes with a referral. [Transitions] may try it several times while others
/// write, so a step must have no side effects.
public interface ReferralStep {

    /// Who may take it, which [Transitions] asks first; empty if the domain's rules of answering an
    /// offer say so.
    Optional<StepRights.Kind> kind();

    /// The domain's decision on the referral's current state.
    Decision decide(Referral now);

    /// The reply and the posts for the next state.
    Effects effects(Referral next);

    /// Posts about a state that this step passed through, such as to a partner who no longer has
    /// the offer. Empty if there are none.
    default Optional<Earlier> earlier(Referral next) {
        return Optional.empty();
    }

    /// @param posts checked as posts about that state
    record Earlier(Referral state, List<Post> posts) {
        public Earlier {
            posts = List.copyOf(posts);
        }
    }

    /// Whether this state is this step's own result, so that a second press shows it again.
    default boolean isDoneIn(Referral now) {
        return false;
    }

    /// Whether the card for this refusal asks the same again, in place of the one whose button was
    /// pressed.
    default boolean asksAgainInPlace(Refusal refusal) {
        return false;
    }

    /// The current card, if the button was on an outdated one.
    default Optional<Card> currentCard(Referral now) {
        return Optional.empty();
    }

    /// The card for a refusal, with what's possible instead.
    ///
    /// @param why the refusal in general words
    default Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return why;
    }
}
