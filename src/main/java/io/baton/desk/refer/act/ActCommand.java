package io.baton.desk.refer.act;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.refer.step.ReferralArguments;
import java.util.Optional;

/// The command of an act: `refer takeback R-12`.
///
/// @param words the command without `refer`
record ActCommand(ReferralAct act, ReferralAct.Typed typed, String words, ActRunner runner)
        implements Command, NoOtherChange {

    @Override
    public String name() {
        return "refer " + words;
    }

    @Override
    public String usage() {
        return "%s R-12 %s".formatted(name(), typed.arguments()).strip();
    }

    @Override
    public String example() {
        return "%s R-12 %s".formatted(name(), typed.example()).strip();
    }

    @Override
    public String purpose() {
        return typed.purpose();
    }

    @Override
    public boolean listed() {
        return words.equals(typed.names().getFirst());
    }

    @Override
    public boolean openToContacts() {
        return act.verb().openToContacts();
    }

    @Override
    public Optional<Command> forContacts() {
        return openToContacts() && act.listedForContacts() ? Optional.of(this) : Optional.empty();
    }

    /// `take back what you said` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return ReferralArguments.fit(rest);
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return ReferralArguments.parse(
                ask,
                rest,
                example(),
                with -> runner.typed(ask, act, typed, with.number(), with.rest()));
    }
}
