package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.chat.Turn;

/// Handles submissions of one form.
public interface FormHandler {

    String formId();

    /// @param form subject and answers from a client, so validate them
    Reply submitted(Ask ask, Turn.Submitted form);

    /// Whether people outside the firm may submit the form. The handler checks which of them.
    default boolean openToContacts() {
        return false;
    }
}
