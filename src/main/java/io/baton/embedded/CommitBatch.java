package io.baton.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Writes that share one commit.
final class CommitBatch {
    final AtomicBoolean wanted = new AtomicBoolean();
    volatile boolean changed;
    final CompletableFuture<@Nullable Void> onDisk = new CompletableFuture<>();
}
