package io.baton.chat;

/// The offer behind a signed link, for a contact who isn't in any workspace.
public sealed interface LinkedOffer {

    /// The card to show when the link is opened.
    Card card();

    /// An open offer. The card's buttons are the only way to answer it.
    ///
    /// @param guest the person with the link; the link is their only identification
    record Open(Workspace workspace, Person guest, Card card) implements LinkedOffer {}

    /// The person who asks accepted the offer.
    record Accepted(Card card) implements LinkedOffer {}

    /// The offer was answered, or ended in some other way.
    record Ended(Card card) implements LinkedOffer {}

    /// The link was never issued.
    record Unknown(Card card) implements LinkedOffer {}
}
