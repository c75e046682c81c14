package io.baton.desk.refer.log;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommandRunner;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;

/// The button that opens the form for a new referral.
public final class LogButton implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return ReferralButtons.LOG;
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        if (ask.asker() instanceof Asker.Stranger) {
            return CommandRunner.membersOnly(ask);
        }
        return new Reply.OpenForm(ReferralForm.empty(value.equals(ReferralButtons.INBOUND), ask));
    }
}
