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
import java.util.Optional;

/// The partner's person who holds the baton says that the referral is lost. The firm is asked to
/// confirm it.
record ReportingLoss(
        Ask ask, String reason, Participants participants, Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.REPORT);
    }

    @Override
    public Decision decide(Referral now) {
        return participants.decide(ask, now, by -> Reports.lost(now, reason, by, ask.now()));
    }

    @Override
    public Effects effects(Referral next) {
        return ReportPosts.effects(ask, next, counterparties.partnerOf(next));
    }
}
