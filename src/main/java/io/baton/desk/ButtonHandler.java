package io.baton.desk;

import io.baton.chat.Reply;

/// Handles presses of one kind of button.
public interface ButtonHandler {

    /// Action of the buttons it handles, e.g. `offer.accept`.
    String action();

    /// @param value the button's value; it comes from a client, so validate it
    Reply pressed(Ask ask, String value);

    /// Whether people outside the firm may press the button. The handler checks which of them.
    default boolean openToContacts() {
        return false;
    }
}
