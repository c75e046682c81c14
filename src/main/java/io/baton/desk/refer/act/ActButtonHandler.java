package io.baton.desk.refer.act;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownState;

/// The button of an act. It opens the act's form, or acts at once.
record ActButtonHandler(ReferralAct act, ActRunner runner) implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return act.verb().action();
    }

    @Override
    public boolean openToContacts() {
        return act.verb().openToContacts();
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownState.decode(value)
                .map(shown -> runner.pressed(ask, act, shown))
                .orElseGet(CommonReplies::invalidButton);
    }
}
