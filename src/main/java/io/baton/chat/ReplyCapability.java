package io.baton.chat;

/// What a door's response to a turn can carry. Anything else becomes a post.
public enum ReplyCapability {
    /// A message or a form.
    ANSWER_AND_FORM,
    /// A message, but no form. In Teams, only a button marked in advance can open one.
    ANSWER,
    /// A form, but no message: Slack's shortcuts, and modals that no card opened.
    FORM,
    /// A form, or new content for the card whose button opened the submitted modal, in Slack.
    FORM_AND_CARD,
    /// Neither. The event is only acknowledged.
    NOTHING;

    public boolean canAnswer() {
        return this == ANSWER_AND_FORM || this == ANSWER;
    }

    public boolean canOpenForm() {
        return this == ANSWER_AND_FORM || this == FORM || this == FORM_AND_CARD;
    }

    /// Whether it can replace the card whose button was pressed, or opened the submitted form.
    public boolean canReplace() {
        return canAnswer() || this == FORM_AND_CARD;
    }
}
