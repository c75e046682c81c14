package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.referral.Referral;
import io.baton.referral.TermsProposals;
import io.baton.referral.TermsProposals.Proposal;
import io.baton.revenue.SumsByCurrency;
import io.baton.statement.FeeLine;
import io.baton.statement.Ledger;
import java.util.List;

/// What proposed terms make of the fees that have fallen due: they may be on a statement already,
/// which the next one then corrects.
public final class FeeChange {
    private FeeChange() {}

    /// ` The fee until now goes from $1,250 to $600. …`, with a space before it; empty if it stays.
    public static Text of(Referral referral, Proposal proposal, Firm firm) {
        var before = due(referral, proposal, firm);
        var after = due(TermsProposals.asIfAgreed(referral, proposal), proposal, firm);
        return before.equals(after)
                ? Text.empty()
                : Text.of(" The fee until now goes from ")
                        .and(amount(before))
                        .plain(" to ")
                        .and(amount(after))
                        .plain(". If a statement lists it already, the next one corrects it.");
    }

    /// Until the day of the proposal.
    private static SumsByCurrency due(Referral referral, Proposal proposal, Firm firm) {
        var today = firm.dayOf(proposal.made().at());
        return SumsByCurrency.of(
                Ledger.toState(List.of(referral), today, firm.zone()).lines().stream()
                        .map(FeeLine::amount));
    }

    private static Text amount(SumsByCurrency sums) {
        return sums.amounts().isEmpty() ? Text.of("nothing") : Spans.list(sums.amounts());
    }
}
