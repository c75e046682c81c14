package io.baton.chat;

/// What waits behind a link that was handed to somebody without a seat in any workspace.
public sealed interface Invitation {

    /// What whoever opens the link sees.
    Card card();

    /// It can be answered by the card's buttons, and by nothing else.
    ///
    /// @param guest whoever holds the link, known by it alone
    record Open(Workspace workspace, Person guest, Card card) implements Invitation {}

    /// It was answered, or has ended otherwise.
    record Over(Card card) implements Invitation {}

    /// No such link was ever made.
    record Unknown(Card card) implements Invitation {}
}
