package io.baton.desk.firm;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.FirmButtons;
import io.baton.firm.Firm;
import java.util.List;
import java.util.function.Function;

/// `settings`: the firm's settings.
///
/// @param differences sentences about environment variables that don't count
record ShowSettings(Function<Firm, List<String>> differences)
        implements Command, ButtonHandler, NoOtherChange {

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public String usage() {
        return "settings";
    }

    @Override
    public String purpose() {
        return "shows the firm's settings; the keeper can change them";
    }

    @Override
    public Fit fit(Ask ask, String rest) {
        return rest.isEmpty() ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return new Reply.Whisper(SettingsCard.of(ask, differences.apply(ask.firm())));
    }

    @Override
    public String action() {
        return FirmButtons.SETTINGS;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return answer(ask, "");
    }
}
