package io.baton.desk.refer.undo;

import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.Transitions;
import io.baton.store.ReferralStore;
import java.util.List;

/// The commands and the button that undo a step.
public final class UndoHandlers {
    private final UndoRunner runner;
    private final NewestUndo newest;

    public UndoHandlers(
            ReferralStore referrals,
            Transitions transitions,
            Counterparties counterparties,
            NextStepButtons nextSteps,
            Successors successors,
            ResumableTurns resumableTurns) {
        var parts =
                new Undoing.Parts(
                        new Participants(counterparties),
                        counterparties,
                        nextSteps,
                        successors,
                        new UndoPosts(referrals, counterparties));
        runner = new UndoRunner(referrals, transitions, parts, resumableTurns);
        newest = new NewestUndo(new NewestOwn(referrals), runner, counterparties);
    }

    /// Other than those that start with `refer`.
    public Handlers handlers() {
        return new Handlers(
                List.of(new UndoCommand("undo", runner, newest)),
                List.of(new UndoButton(runner)),
                List.of());
    }

    /// `refer undo`
    public Command subcommand() {
        return new UndoCommand("refer undo", runner, newest);
    }
}
