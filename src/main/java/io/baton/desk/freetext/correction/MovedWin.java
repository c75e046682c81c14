package io.baton.desk.freetext.correction;

import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The same win on another day: what is paid per month or year counts from it.
public final class MovedWin {
    private MovedWin() {}

    /// Empty if it isn't won, or for two amounts: those are changed in the form.
    public static Optional<Step> to(Referral now, LocalDate day) {
        return now.state() instanceof State.Won won
                ? only(won.amount())
                        .map(worth -> new Arguments(Estimate.of(worth), day, null, null, null))
                        .map(with -> new Step(now.number(), Action.WON, with, List.of()))
                : Optional.empty();
    }

    private static Optional<Worth> only(WinAmount amount) {
        return amount.recurring() == null
                ? Optional.of(Worth.once(amount.oneTime()))
                : Optional.of(amount.recurring()).filter(_ -> amount.once() == null);
    }
}
