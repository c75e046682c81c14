package io.baton.desk.refer.log;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.NoOtherChange;

/// `refer` as a partner's person uses it: they bring the firm a client.
record BringReferral(LogReferral refer) implements Command, NoOtherChange {

    @Override
    public String name() {
        return refer.name();
    }

    @Override
    public String usage() {
        return "refer CLIENT needs NEED [$AMOUNT]";
    }

    @Override
    public String purpose() {
        return "brings a client; on its own, opens a form";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return refer.answer(ask, rest);
    }
}
