package io.baton.desk;

import io.baton.chat.Turn;
import io.baton.understanding.reader.TypedText;
import java.util.HashMap;

/// Text that was filled in.
final class FormText {
    private FormText() {}

    /// The same form with its spaces, quotes and dashes in their standard form.
    static Turn.Submitted inStandardForm(Turn.Submitted form) {
        var answers = new HashMap<String, String>();
        form.answers().forEach((field, words) -> answers.put(field, TypedText.characters(words)));
        return new Turn.Submitted(
                form.context(),
                form.formId(),
                form.subject(),
                answers,
                form.mentioned(),
                form.files());
    }
}
