package io.baton.desk.partner;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Press;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.Lists;
import io.baton.desk.text.Line;
import io.baton.desk.text.Shorten;

/// The button below what the bench lacks: it opens the form that adds a partner, with the service
/// filled in as a skill.
public final class AddFor implements Press {

    /// For the same form with nothing filled in. It says so in words, which the command answers.
    public static Button button() {
        return Replies.say("Add a partner", "partner add").asking();
    }

    @Override
    public String action() {
        return PartnerButtons.ADD_FOR;
    }

    @Override
    public Reply answer(Ask ask, String value) {
        var skill = Shorten.to(Lists.LONGEST, Line.of(value));
        return new Reply.OpenForm(PartnerForm.toAdd(ask, "", skill));
    }
}
