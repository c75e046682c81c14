package io.baton.chat;

/// Handles what people do, for every door.
public interface TurnHandler {

    /// Handles a turn. Its changes are durable when this returns. Handling the same turn again has
    /// no further effect.
    ///
    /// @return the part of the answer that the response can carry ([Turn#replyCapability()]); the
    ///   rest is in the outbox
    Reply handle(Turn turn);
}
