package io.baton.desk.refer.update;

import io.baton.desk.Ask;
import io.baton.desk.parsing.DatedWords;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.WinAmountParser;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.referral.WinAmount;
import java.time.LocalDate;

/// Reads what a referral came to. A member records it, a partner's person reports it.
public final class Results {
    private final Counterparties counterparties;
    private final Participants participants;

    public Results(Counterparties counterparties) {
        this.counterparties = counterparties;
        participants = new Participants(counterparties);
    }

    /// @param words such as `$12,500 on 2026-11-03`
    public ParseResult<ReferralStep> won(Ask ask, String words) {
        var dated = DatedWords.split(words);
        return dated.on(ask.today()).flatMap(on -> won(ask, dated.before(), on));
    }

    /// @param amount such as `$12,500`
    public ParseResult<ReferralStep> won(Ask ask, String amount, LocalDate on) {
        return WinAmountParser.parse(amount, ask.firm().currency()).map(read -> won(ask, read, on));
    }

    private ReferralStep won(Ask ask, WinAmount amount, LocalDate on) {
        return ask.asker().isMember()
                ? new Winning(ask, amount, on, counterparties)
                : new ReportingWin(ask, amount, on, participants, counterparties);
    }

    public ParseResult<ReferralStep> lost(Ask ask, String reason) {
        return TextLimits.REASON
                .problem(reason)
                .map(ParseResult::<ReferralStep>unclear)
                .orElseGet(() ->
                        ParseResult.of(
                                ask.asker().isMember()
                                        ? new Losing(ask, reason, counterparties)
                                        : new ReportingLoss(
                                                ask, reason, participants, counterparties)));
    }
}
