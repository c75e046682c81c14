package io.baton.desk.firm;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.FirmButtons;

/// The button that opens the form for the keeper.
record ChangeSettings() implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return FirmButtons.CHANGE;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return SettingsCard.isKeeper(ask)
                ? new Reply.OpenForm(SettingsForm.of(ask.firm()))
                : CommonReplies.whisper(SettingsCard.onlyKeeper(ask.firm()));
    }
}
