package io.baton.desk.revenue;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.NoOtherChange;

/// `/revenue rule`: how Baton counts.
record ShowRule() implements Command, NoOtherChange {

    @Override
    public String name() {
        return "revenue rule";
    }

    @Override
    public String usage() {
        return "revenue rule";
    }

    @Override
    public String purpose() {
        return "explains how partner revenue is counted";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return new Reply.Whisper(CountingRule.card());
    }
}
