package io.baton.desk.refer.undo;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.refer.step.ReferralArguments;

/// `undo` and `undo R-12`; `undo ?` asks first.
///
/// @param name with or without `refer`
record UndoCommand(String name, UndoRunner runner, NewestUndo newest)
        implements Command, NoOtherChange {
    private static final String QUESTION = "?";

    @Override
    public String usage() {
        return name + " [R-12]";
    }

    @Override
    public String example() {
        return name + " R-12";
    }

    @Override
    public boolean listed() {
        return name.startsWith("refer ");
    }

    @Override
    public String purpose() {
        return "undoes your last step, within ten minutes";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// `undo that` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return rest.equals(QUESTION) ? Fit.EXACT : ReferralArguments.fit(rest);
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (rest.equals(QUESTION)) {
            return newest.question(ask);
        }
        return rest.isBlank()
                ? newest.undo(ask)
                : ReferralArguments.parse(
                        ask, rest, example(), with -> runner.numbered(ask, with.number()));
    }
}
