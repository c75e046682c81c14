package io.baton.door;

import io.baton.chat.Reply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what a response doesn't carry, on threads of its own, and reports failures.
final class FollowUps {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

    private final Executor threads;

    FollowUps(Executor threads) {
        this.threads = threads;
    }

    /// Runs the task on this thread if the door is closing and starts no more threads.
    void execute(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    void executeQuietly(String kind, Runnable task) {
        execute(() -> quietly(kind, task));
    }

    /// @return completes with whether the person was told; not at all if telling fails
    CompletableFuture<Boolean> tell(String kind, BooleanSupplier tell) {
        var told = new CompletableFuture<Boolean>();
        executeQuietly(kind, () -> told.complete(tell.getAsBoolean()));
        return told;
    }

    static void send(String kind, Consumer<Reply> way, Reply reply) {
        try {
            way.accept(reply);
        } catch (RuntimeException | Error e) {
            var incident = incident("can't send the reply to a " + kind, e);
            quietly(kind, () -> way.accept(incident));
        }
    }

    /// Logs a failure.
    ///
    /// @return tells the person, with a code that the log has too
    static Reply incident(String what, Throwable cause) {
        return new Reply.Whisper(DoorSentences.broken(Incident.log(LOG, what, cause)));
    }

    private static void quietly(String kind, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.error("can't send the reply to a {}", kind, e);
        }
    }
}
