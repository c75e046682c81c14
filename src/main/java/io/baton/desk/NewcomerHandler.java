package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import java.time.Instant;

/// Answers whoever comes from elsewhere and is known to no firm.
@FunctionalInterface
public interface NewcomerHandler {

    Reply answer(Turn turn, Instant now);
}
