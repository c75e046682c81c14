package io.baton.desk.refer.act;

import io.baton.desk.Ask;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a referral came to: a member records it, a partner's person reports it.
public record Results(Participants participants, Counterparties counterparties) {

    /// @param said the day; null if none was said: today, or that of the win if it's won already
    ReferralStep won(Ask ask, WinAmount amount, @Nullable LocalDate said) {
        return ask.asker().isMember()
                ? new Winning(ask, amount, said, counterparties)
                : new ReportingWin(ask, amount, said, participants, counterparties);
    }

    static LocalDate day(Ask ask, Referral now, @Nullable LocalDate said) {
        var before = now.state() instanceof State.Won won ? won.on() : ask.today();
        return said == null ? before : said;
    }

    /// What was agreed on the day when the partner accepted, or of the day of the win if that is
    /// later. A win that begins to be paid later was won today.
    static @Nullable FeeRule fee(
            Ask ask, Referral now, LocalDate on, Counterparties counterparties) {
        var day =
                now.acceptedAt()
                        .map(ask.firm()::dayOf)
                        .filter(accepted -> accepted.isAfter(on))
                        .orElse(on.isAfter(ask.today()) ? ask.today() : on);
        return counterparties
                .find(now)
                .flatMap(each -> each.terms().on(day, now.direction().payer()).rule())
                .orElse(null);
    }

    ReferralStep lost(Ask ask, String reason) {
        return ask.asker().isMember()
                ? new Losing(ask, reason, counterparties)
                : new ReportingLoss(ask, reason, participants, counterparties);
    }
}
