package io.baton.chat;

/// The other end of each door: hears what people do and says what to answer.
public interface TurnHandler {

    /// Answers a turn. What the turn changed is stored durably before this returns. The same turn
    /// heard again has no second effect.
    ///
    /// @return what the door's response can carry, as [Turn#replyCapability()] says; the rest was
    ///   posted
    Reply handle(Turn turn);
}
