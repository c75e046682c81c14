package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.ListParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;

/// The button below the list of gaps. Opens the form that adds a partner, with the service filled
/// in as a skill.
final class AddForServiceButton implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return PartnerButtons.ADD_FOR;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var skill = Shorten.to(ListParser.LONGEST, CleanText.oneLine(value));
        return new Reply.OpenForm(PartnerForm.toAdd(ask, "", skill));
    }
}
