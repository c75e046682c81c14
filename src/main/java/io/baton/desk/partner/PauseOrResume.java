package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.parsing.PartnerNames;
import io.baton.desk.parsing.Reading;
import io.baton.partner.Partner;
import java.util.function.UnaryOperator;

/// `partner pause NAME` and `partner resume NAME`. Said twice, it says the same.
final class PauseOrResume implements Command {
    private final String verb;
    private final String purpose;
    private final UnaryOperator<Partner> step;
    private final String done;
    private final Roster roster;

    private PauseOrResume(
            String verb, String purpose, UnaryOperator<Partner> step, String done, Roster roster) {
        this.verb = verb;
        this.purpose = purpose;
        this.step = step;
        this.done = done;
        this.roster = roster;
    }

    static PauseOrResume pause(Roster roster) {
        return new PauseOrResume(
                "pause",
                "leaves a partner out of what is proposed and offered",
                Partner::paused,
                " is paused: it is not proposed and gets no new offers. What it has, it keeps.",
                roster);
    }

    static PauseOrResume resume(Roster roster) {
        return new PauseOrResume(
                "resume",
                "brings a paused partner back",
                Partner::resumed,
                " is active: it is proposed and gets offers.",
                roster);
    }

    @Override
    public String words() {
        return "partner " + verb;
    }

    @Override
    public String usage() {
        return words() + " NAME";
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return switch (PartnerNames.read(rest, roster.all(ask))) {
            case Reading.Unclear<Partner>(var why) -> Replies.wrong(ask, why, usage(), "");
            case Reading.Understood<Partner>(var partner) ->
                    Replies.of(ask, roster.change(ask, partner.id(), step), done);
        };
    }
}
