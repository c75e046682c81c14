package io.baton.chat;

/// What waits behind a link that was handed to somebody without a seat in any workspace.
public sealed interface LinkedOffer {

    /// What whoever opens the link sees.
    Card card();

    /// It can be answered by the card's buttons, and by nothing else.
    ///
    /// @param guest whoever holds the link, known by it alone
    record Open(Workspace workspace, Person guest, Card card) implements LinkedOffer {}

    /// It was answered, or has ended otherwise.
    record Ended(Card card) implements LinkedOffer {}

    /// No such link was ever made.
    record Unknown(Card card) implements LinkedOffer {}
}
