package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import org.jspecify.annotations.Nullable;

/// The answer to a turn.
///
/// @param by the handler that the turn was for, even if it was refused; null for free text
record Answered(Reply reply, @Nullable Handler by) {

    static Answered withoutHandler(Reply reply) {
        return new Answered(reply, null);
    }

    /// Name of the command that was typed; empty for anything else.
    String typed(Turn turn) {
        return turn instanceof Turn.Said && by instanceof Command command ? command.name() : "";
    }
}
