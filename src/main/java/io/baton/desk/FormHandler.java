package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.chat.Turn;

/// Handles submissions of one form.
public interface FormHandler extends Handler {

    String formId();

    /// @param form subject and answers from a client, so validate them
    Reply submitted(Ask ask, Turn.Submitted form);
}
