package io.baton.desk.refer.act;

import io.baton.desk.Ask;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.StepRights;
import io.baton.referral.amount.WinAmount;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The partner's person who holds the baton says that the referral became business. It counts, and
/// the firm is asked to confirm it.
///
/// @param said the day of the win, see [Results]
record ReportingWin(
        Ask ask,
        WinAmount amount,
        @Nullable LocalDate said,
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
                by -> {
                    var on = Results.day(ask, now, said);
                    var fee = Results.fee(ask, now, on, counterparties);
                    return Reports.won(now, amount, fee, on, by, ask.now());
                });
    }

    @Override
    public Effects effects(Referral next) {
        return ReportPosts.effects(ask, next, counterparties.partnerOf(next));
    }
}
