package io.baton.desk;

import io.baton.chat.Reply;

/// One thing that a person can ask for in words.
public interface Command {

    /// The words it begins with, lower case, e.g. `refer list`. The longest match wins.
    String name();

    /// How to write it, e.g. `refer list [mine, open, late, won, lost or a partner]`.
    String usage();

    /// What it does, as a short phrase.
    String purpose();

    /// @param rest what stands after the command's words, trimmed
    Reply answer(Ask ask, String rest);

    /// Whether people from outside the firm may ask it, for what touches their partner.
    default boolean openToContacts() {
        return false;
    }
}
