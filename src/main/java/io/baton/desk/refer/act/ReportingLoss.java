package io.baton.desk.refer.act;

import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.StepRights;

/// The partner's person who holds the baton says that the referral is lost. The firm is asked to
/// confirm it.
record ReportingLoss(
        Ask ask, String reason, Participants participants, Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Decision decide(Referral now) {
        return participants.decide(
                ask, now, StepRights.Kind.REPORT, by -> Reports.lost(now, reason, by, ask.now()));
    }

    @Override
    public boolean answersOffer() {
        return false;
    }

    @Override
    public Effects effects(Referral next) {
        return ReportPosts.effects(
                ask, next, counterparties.partnerOf(next), Text.of(" is lost: " + reason));
    }
}
