package io.baton.desk.partner.terms;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.NoOtherChange;

/// `partner terms` as the help explains it to a partner's people.
record OwnTermsHelp(Command command) implements Command, NoOtherChange {

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public String usage() {
        return name();
    }

    @Override
    public String purpose() {
        return "shows the terms between the two firms";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return command.answer(ask, rest);
    }
}
