package io.baton.chat;

/// What must still be said, not as a response. It is sent once, in the order of its place.
public sealed interface Post {

    /// Unique: a post that is put into the outbox twice is said once.
    String id();

    Place to();

    Card card();

    /// A new message.
    ///
    /// @param key the name by which a later [Rewrite] finds the message
    record Say(String id, Place to, Card card, String messageKey) implements Post {}

    /// The message said under `key` now shows this card, for everyone.
    record Rewrite(String id, Place to, Card card, String messageKey) implements Post {}
}
