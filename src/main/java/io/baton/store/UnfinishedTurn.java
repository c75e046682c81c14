package io.baton.store;

import io.baton.chat.Turn;
import java.time.Instant;

/// A turn that takes several writes and may have been interrupted between them.
///
/// @param begun when it was first run, or its person continued it
/// @param attempts how often it was taken up again
public record UnfinishedTurn(Turn turn, Instant begun, int attempts) {}
