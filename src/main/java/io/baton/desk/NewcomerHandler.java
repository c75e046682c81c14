package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import java.time.Instant;

/// Answers people in foreign workspaces who are not known to any firm.
@FunctionalInterface
public interface NewcomerHandler {

    Reply answer(Turn turn, Instant now);
}
