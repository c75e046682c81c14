package io.baton.chat;

/// What must still be said, not as a response. It is sent once, in the order of its place.
public sealed interface Post {

    /// Unique: a post that is put into the outbox twice is said once.
    String id();

    Place to();

    Card card();

    /// The name by which a [Rewrite] finds the message. Compared, never taken apart.
    String messageKey();

    /// What the post is about.
    PostSubject subject();

    /// A new message.
    record Say(String id, Place to, Card card, String messageKey, PostSubject subject)
            implements Post {}

    /// The message said under `messageKey` now shows this card, for everyone.
    record Rewrite(String id, Place to, Card card, String messageKey, PostSubject subject)
            implements Post {}

    /// A message that nothing ever rewrites: its key is its id.
    static Post once(String id, Place to, Card card, PostSubject subject) {
        return new Say(id, to, card, id, subject);
    }
}
