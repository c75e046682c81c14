package io.baton.desk.refer.log;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.button.ReferralButtons;

/// The button that opens the form for a new referral.
public final class LogButton implements ButtonHandler {

    @Override
    public String action() {
        return ReferralButtons.LOG;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return new Reply.OpenForm(ReferralForm.empty(value.equals(ReferralButtons.INBOUND), ask));
    }
}
