package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.chat.Turn;

/// What submitting a form does.
public interface FormHandler {

    /// The id of the form.
    String formId();

    /// @param filled its subject and answers came back from a client, so check them anew
    Reply submitted(Ask ask, Turn.Submitted filled);

    /// Whether people from outside the firm may submit it; the handler checks which of them.
    default boolean openToContacts() {
        return false;
    }
}
