package io.baton.desk.refer.price;

import io.baton.desk.Ask;
import io.baton.desk.refer.act.ReportPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Pricing;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import io.baton.referral.amount.PriceChange;
import java.time.LocalDate;
import java.util.Optional;

/// Either side says that the client pays another price from a day on than the other side says.
///
/// @param on date of the win
record CorrectingPrice(
        Ask ask,
        PriceChange change,
        LocalDate on,
        Participants participants,
        Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.REPORT);
    }

    @Override
    public Decision decide(Referral now) {
        return participants.decide(
                ask,
                now,
                by ->
                        Pricing.correct(
                                now,
                                change,
                                on,
                                by,
                                !by.ofFirm() || counterparties.canAnswer(now),
                                ask.now()));
    }

    @Override
    public Effects effects(Referral next) {
        boolean confirmed = next.steps().getLast().event() instanceof Event.ResultConfirmed;
        return ask.asker().isMember() && !confirmed
                ? new Repricing(ask, change, counterparties).effects(next)
                : ReportPosts.effects(ask, next, counterparties.partnerOf(next));
    }
}
