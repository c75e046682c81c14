package io.baton.desk.refer.act;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownState;

/// The form of an act.
record ActForm(ReferralAct act, ActRunner runner) implements FormHandler, NoOtherChange {

    @Override
    public String formId() {
        return act.verb().action();
    }

    @Override
    public boolean openToContacts() {
        return act.verb().openToContacts();
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        return ShownState.decode(form.subject())
                .map(shown -> runner.submitted(ask, act, shown, form.answers()))
                .orElseGet(CommonReplies::invalidButton);
    }
}
