package io.baton.desk.refer.show;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;

/// `home` shows the home page as a message, for chats without such a page.
record ShowHome(HomePage page) implements Command, NoOtherChange {

    @Override
    public String name() {
        return "home";
    }

    @Override
    public String usage() {
        return "home";
    }

    @Override
    public String purpose() {
        return "shows what's waiting for you and what you hold, with buttons";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// `home office needs wifi` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return rest.isBlank() ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return new Reply.Whisper(page.card(ask));
    }
}
