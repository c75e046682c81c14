package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.freetext.correction.MovedWin;
import io.baton.desk.freetext.phrase.PriceWords;
import io.baton.desk.freetext.phrase.StartWords;
import io.baton.desk.freetext.phrase.StillOnIt;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.ReadSteps.ReadStep;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.State;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.Reading;
import io.baton.understanding.reader.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A member says that a client pays another recurring amount from a day on, or from which day it
/// pays the one agreed. Of a referral without one, the same words say that it's won.
record NewPrice(ReadSteps readSteps, Referrals referrals) {

    /// @param reading finds the referral
    Optional<Meaning> of(Ask ask, Reading reading, String text) {
        return readSteps.of(ask, StillOnIt.read(reading, text), Action.PRICE)
                        instanceof ReadStep.Complete(var step)
                ? recurring(ask, step.referral())
                        .flatMap(now -> price(ask, text, now).or(() -> start(ask, text, now)))
                        .map(each ->
                                Meaning.of(new ReadStep.Complete(each), CommonReplies::whisper))
                : Optional.empty();
    }

    static boolean maybe(Ask ask, String text) {
        return ask.asker().isMember()
                && (PriceWords.in(text, ask.firm().currency(), ask.today()).isPresent()
                        || StartWords.in(text, ask.today()).isPresent());
    }

    private Optional<Referral> recurring(Ask ask, int number) {
        return referrals
                .find(ask.firm().id(), number)
                .filter(now -> now.state() instanceof State.Won won && won.amount().recurs());
    }

    /// A price without a year holds from a day after the win.
    private static Optional<Step> price(Ask ask, String text, Referral now) {
        var since = now.state() instanceof State.Won won ? won.on().plusDays(1) : LocalDate.MIN;
        return PriceWords.in(text, ask.firm().currency(), Days.aroundNow(ask.today(), since))
                .map(price ->
                        new Arguments(Estimate.of(price.price()), price.from(), null, null, null))
                .map(with -> new Step(now.number(), Action.PRICE, with, List.of()));
    }

    private static Optional<Step> start(Ask ask, String text, Referral now) {
        return StartWords.in(text, ask.today()).flatMap(day -> MovedWin.to(now, day));
    }
}
