package io.baton.desk;

import io.baton.chat.Reply;

/// Handles presses of one kind of button.
public interface ButtonHandler extends Handler {

    /// Action of the buttons it handles, e.g. `offer.accept`.
    String action();

    /// @param value the button's value; it comes from a client, so validate it
    Reply pressed(Ask ask, String value);
}
