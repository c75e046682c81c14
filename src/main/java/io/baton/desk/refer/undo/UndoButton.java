package io.baton.desk.refer.undo;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;

/// *Undo* below the answer to a person's own step.
record UndoButton(UndoRunner runner) implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return Verb.UNDO.action();
    }

    @Override
    public boolean openToContacts() {
        return Verb.UNDO.openToContacts();
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownState.decode(value)
                .map(shown -> runner.pressed(ask, shown))
                .orElseGet(CommonReplies::invalidButton);
    }
}
