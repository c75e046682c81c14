package io.baton.teams;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Unknown;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Remembers what became of calls, and listens to them longer than their callers wait. Teams has no
/// history that a bot can read, so the answer to the call is the only way to learn that a message
/// arrived. Answers are kept in memory: after a restart, and on another instance, such a message is
/// in doubt.
final class LateAnswers {
    private static final int MOST = 10_000;

    private final Cache<String, CompletableFuture<CallResult<String>>> calls =
            Caches.bounded(MOST).build();
    private final Executor threads;
    private final Duration patience;

    /// @param patience how long a caller waits
    LateAnswers(Executor threads, Duration patience) {
        this.threads = threads;
        this.patience = patience;
    }

    /// The call's result, or [Unknown] if it isn't there in time.
    CallResult<String> waitFor(String parcel, Supplier<CallResult<String>> call) {
        var answer = CompletableFuture.supplyAsync(call, threads);
        calls.put(parcel, answer);
        try {
            var result = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            // The caller may fail to record that it arrived, and ask again.
            if (!result.ok()) {
                calls.invalidate(parcel);
            }
            return result;
        } catch (TimeoutException e) {
            return new Unknown<>("no answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unknown<>("interrupted");
        } catch (ExecutionException e) {
            calls.invalidate(parcel);
            throw new CompletionException(e.getCause());
        }
    }

    /// Whether the call that sent this message hasn't ended yet.
    boolean awaited(String parcel) {
        var call = calls.getIfPresent(parcel);
        return call != null && !call.isDone();
    }

    /// What came after the caller had stopped waiting, or that the message arrived. Empty if
    /// nothing has come, or if the call ended in an exception.
    Optional<CallResult<String>> to(String parcel) {
        var call = calls.getIfPresent(parcel);
        return call == null || !call.isDone() || call.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(call.join());
    }
}
