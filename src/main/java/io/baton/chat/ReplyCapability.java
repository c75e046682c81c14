package io.baton.chat;

/// What a door's response to a turn can carry by itself. What it cannot carry becomes a post.
public enum ReplyCapability {
    /// A message for the person, and a form.
    ANSWER_AND_FORM,
    /// A message, but no form: what was said or pressed in Teams, where only a button that was
    /// marked beforehand opens one.
    ANSWER,
    /// A form, but no message: Slack's shortcuts and submitted modals.
    FORM,
    /// Neither: an event that is only acknowledged.
    NOTHING;

    public boolean canAnswer() {
        return this == ANSWER_AND_FORM || this == ANSWER;
    }

    public boolean canOpenForm() {
        return this == ANSWER_AND_FORM || this == FORM;
    }
}
