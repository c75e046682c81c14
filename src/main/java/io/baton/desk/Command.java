package io.baton.desk;

import io.baton.chat.Reply;
import java.util.Optional;

/// A command that people type.
public interface Command extends Handler {

    /// First words of the command in lower case, e.g. `refer list`. The longest match wins.
    String name();

    /// Syntax for the help, e.g. `refer list [mine, open, late, won, lost, a partner, a client or a
    /// member]`.
    String usage();

    /// How to write it, for an error message, e.g. `refer list open`.
    default String example() {
        return usage();
    }

    /// Whether the help lists it.
    default boolean listed() {
        return true;
    }

    /// Short phrase for the help, e.g. `lists referrals`.
    String purpose();

    /// @param rest the text after the command's name, trimmed
    Reply answer(Ask ask, String rest);

    /// What people outside the firm read if they can't use it: who can, and what they can do
    /// instead.
    default Reply refusal(Ask ask) {
        return CommandRunner.membersOnly(ask);
    }

    /// Whether the text is meant as this command. Text that isn't is read as free text.
    ///
    /// @param rest the text after the command's name, trimmed
    default Fit fit(Ask ask, String rest) {
        return Fit.EXACT;
    }

    /// The command as the help explains it to people outside the firm; empty if they can't use it
    /// or don't need it.
    default Optional<Command> forContacts() {
        return openToContacts() ? Optional.of(this) : Optional.empty();
    }
}
