package io.baton.chat;

/// A message to deliver outside the response to a turn. Delivered once, in order within its place.
public sealed interface Post {

    /// Unique. Adding the same post to the outbox twice delivers it once.
    String id();

    Place to();

    Card card();

    /// Key under which a [Rewrite] or [Retract] finds the message. Compared, never parsed.
    String messageKey();

    /// The subject of the post.
    PostSubject subject();

    /// A new message.
    record Say(String id, Place to, Card card, String messageKey, PostSubject subject)
            implements Post {}

    /// Replaces the card of the message sent under `messageKey`, for everyone.
    record Rewrite(String id, Place to, Card card, String messageKey, PostSubject subject)
            implements Post {}

    /// Takes back the message sent under `messageKey`: drops it while it waits, otherwise replaces
    /// its card for everyone.
    record Retract(String id, Place to, Card card, String messageKey, PostSubject subject)
            implements Post {}

    /// A message whose key is its id.
    static Post once(String id, Place to, Card card, PostSubject subject) {
        return new Say(id, to, card, id, subject);
    }
}
