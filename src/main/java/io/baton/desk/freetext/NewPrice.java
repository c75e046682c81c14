package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.freetext.phrase.PriceWords;
import io.baton.desk.freetext.phrase.StillOnIt;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.ReadSteps.ReadStep;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Referrals;
import io.baton.referral.State;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.Reading;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;

/// A member says that a client pays another recurring amount from a day on. Of a referral without
/// one, the same words say that it's won.
record NewPrice(ReadSteps readSteps, Referrals referrals) {

    /// @param reading finds the referral
    Optional<Meaning> of(Ask ask, Reading reading, String text) {
        return PriceWords.in(text, ask.firm().currency(), ask.today())
                .flatMap(price -> step(ask, StillOnIt.read(reading, text), price))
                .map(step -> Meaning.of(new ReadStep.Complete(step), CommonReplies::whisper));
    }

    static boolean maybe(Ask ask, String text) {
        return ask.asker().isMember()
                && PriceWords.in(text, ask.firm().currency(), ask.today()).isPresent();
    }

    private Optional<Step> step(Ask ask, Understood which, PriceWords price) {
        return readSteps.of(ask, which, Action.PRICE) instanceof ReadStep.Complete(var step)
                        && recurs(ask, step.referral())
                ? Optional.of(with(step, price))
                : Optional.empty();
    }

    private boolean recurs(Ask ask, int number) {
        return referrals
                .find(ask.firm().id(), number)
                .filter(now -> now.state() instanceof State.Won won && won.amount().recurs())
                .isPresent();
    }

    private static Step with(Step step, PriceWords price) {
        var arguments = new Arguments(Estimate.of(price.price()), price.from(), null, null, null);
        return new Step(step.referral(), Action.PRICE, arguments, List.of());
    }
}
