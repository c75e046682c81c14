package io.baton.chat;

/// What a door's response to a turn can carry. Anything else becomes a post.
public enum ReplyCapability {
    /// A message or a form.
    ANSWER_AND_FORM,
    /// A message, but no form. In Teams, only a button marked in advance can open one.
    ANSWER,
    /// A form, but no message: Slack's shortcuts and submitted modals.
    FORM,
    /// Neither. The event is only acknowledged.
    NOTHING;

    public boolean canAnswer() {
        return this == ANSWER_AND_FORM || this == ANSWER;
    }

    public boolean canOpenForm() {
        return this == ANSWER_AND_FORM || this == FORM;
    }
}
