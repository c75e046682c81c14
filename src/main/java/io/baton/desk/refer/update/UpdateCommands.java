package io.baton.desk.refer.update;

import io.baton.desk.Command;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import io.baton.referral.Referrals;
import java.util.List;

/// The commands that close a referral, record what was paid, pass the baton and add notes.
public final class UpdateCommands {
    private UpdateCommands() {}

    public static List<Command> all(
            Referrals referrals,
            Transitions transitions,
            Counterparties counterparties,
            Bundles bundles,
            ResumableTurns resumableTurns) {
        var closeReferral = new CloseReferral(transitions, counterparties);
        return List.of(
                closeReferral.winning(),
                closeReferral.losing(),
                new RecordPayment(transitions, counterparties).command(),
                new EndRecurring(transitions).command(),
                closeReferral.withdrawing(),
                new PassReferral(referrals, transitions, counterparties, bundles, resumableTurns)
                        .command(),
                new AddNote(transitions, counterparties).command());
    }
}
