package io.baton.chat;

/// The offer behind a signed link, for a contact who isn't in any workspace.
public sealed interface LinkedOffer {

    /// The card to show when the link is opened.
    Card card();

    /// A page with buttons. They are the only way to answer or to work with the referral.
    sealed interface Answerable extends LinkedOffer {
        Workspace workspace();

        /// The person with the link; the link is their only identification.
        Person guest();
    }

    /// An open offer, or a newer link that no browser has taken up.
    record Open(Workspace workspace, Person guest, Card card) implements Answerable {}

    /// The browser that asks may work with the referral: it accepted, or took up the link.
    record Working(Workspace workspace, Person guest, Card card) implements Answerable {}

    /// The offer was answered, or ended in some other way.
    record Ended(Card card) implements LinkedOffer {}

    /// The link was never issued.
    record Unknown(Card card) implements LinkedOffer {}
}
