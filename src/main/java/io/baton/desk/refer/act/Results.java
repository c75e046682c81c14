package io.baton.desk.refer.act;

import io.baton.desk.Ask;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.referral.WinAmount;
import java.time.LocalDate;

/// What a referral came to: a member records it, a partner's person reports it.
record Results(Participants participants, Counterparties counterparties) {

    ReferralStep won(Ask ask, WinAmount amount, LocalDate on) {
        return ask.asker().isMember()
                ? new Winning(ask, amount, on, counterparties)
                : new ReportingWin(ask, amount, on, participants, counterparties);
    }

    ReferralStep lost(Ask ask, String reason) {
        return ask.asker().isMember()
                ? new Losing(ask, reason, counterparties)
                : new ReportingLoss(ask, reason, participants, counterparties);
    }
}
