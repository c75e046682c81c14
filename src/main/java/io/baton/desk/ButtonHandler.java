package io.baton.desk;

import io.baton.chat.Reply;

/// What a button does.
public interface ButtonHandler {

    /// The action of the buttons it answers, e.g. `offer.accept`.
    String action();

    /// @param value the button's value; it came back from a client, so check it anew
    Reply pressed(Ask ask, String value);

    /// Whether people from outside the firm may press it; the handler checks which of them.
    default boolean openToContacts() {
        return false;
    }
}
