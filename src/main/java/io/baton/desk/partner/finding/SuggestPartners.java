package io.baton.desk.partner.finding;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.NoOtherChange;

/// `partner suggest NEED` answers as `partner find` does, but a need that no partner can meet is
/// only a gap once a person presses the button. It's for needs that were read in a person's own
/// words: those may have asked for something else.
record SuggestPartners(FindPartner findPartner) implements Command, NoOtherChange {

    @Override
    public String name() {
        return "partner suggest";
    }

    @Override
    public String usage() {
        return "partner suggest NEED";
    }

    @Override
    public String purpose() {
        return "suggests partners for a need";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return findPartner.answer(ask, rest, new Unmet.Asked());
    }
}
