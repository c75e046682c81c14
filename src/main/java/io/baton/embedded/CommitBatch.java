package io.baton.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// The writes that go to disk together.
final class CommitBatch {
    final AtomicBoolean wanted = new AtomicBoolean();
    volatile boolean changed;
    final CompletableFuture<@Nullable Void> onDisk = new CompletableFuture<>();
}
