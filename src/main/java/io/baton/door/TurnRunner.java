package io.baton.door;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.door.Responder.Answer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs turns, and responds within the time that the platform gives. An act is acknowledged after
/// its turn, so that what is acknowledged is stored; where that takes too long the person gets the
/// reply later. Whatever goes wrong is said in words: platforms show people their own words for a
/// status.
///
/// @param <R> the platform's response
public final class TurnRunner<R> {
    private static final Logger LOG = LoggerFactory.getLogger(TurnRunner.class);
    private static final String UNIDENTIFIED = "unidentified";
    private static final String LATE = "late";

    private final TurnHandler conversation;
    private final Executor threads;
    private final Duration answer;
    private final Duration hold;
    private final DoorMeters doorMeters;
    private final DoorSentences sentences;

    /// @param answer how long a response waits for the turn
    /// @param hold after which [Responder#hold] is called; never, if not shorter than `answer`
    public TurnRunner(
            TurnHandler conversation,
            Executor threads,
            Duration answer,
            Duration hold,
            DoorMeters doorMeters,
            DoorSentences sentences) {
        this.conversation = conversation;
        this.threads = threads;
        this.answer = answer;
        this.hold = hold;
        this.doorMeters = doorMeters;
        this.sentences = sentences;
    }

    /// Reads a payload as a turn; may ask the platform who somebody is.
    public interface TurnReader {
        Turn read() throws Unidentified;
    }

    /// What became of a turn.
    ///
    /// @param outcome as the meters name it
    private record Ran(String outcome, Reply reply) {}

    private record Rendered<R>(Ran ran, Answer<R> answer) {}

    /// For what a person waits for.
    public R run(String kind, TurnReader reader, Responder<R> responder) {
        long start = System.nanoTime();
        var pending = CompletableFuture.supplyAsync(() -> ran(kind, reader), threads);
        var ran = within(pending, hold.compareTo(answer) < 0 ? hold : answer);
        if (ran.isEmpty() && hold.compareTo(answer) < 0) {
            execute(() -> quietly(kind, responder::hold));
            ran = within(pending, answer.minusNanos(System.nanoTime() - start));
        }
        if (ran.isEmpty()) {
            doorMeters.turn(kind, LATE, System.nanoTime() - start);
            // Never on the request's thread, which may register this after the turn has ended.
            var _ =
                    pending.thenAcceptAsync(
                            late -> followUp(kind, responder::followUpLate, late.reply()),
                            this::execute);
            return responder.tooSlow();
        }
        return respond(kind, responder, ran.get(), start);
    }

    /// For what the platform sends again until it is acknowledged: that loses nothing.
    ///
    /// @throws NotAcknowledged if it was late, or the person couldn't be identified
    public R runOrRetry(String kind, TurnReader reader, Responder<R> responder) {
        long start = System.nanoTime();
        var pending = CompletableFuture.supplyAsync(() -> ran(kind, reader), threads);
        var ran = within(pending, answer);
        var outcome = ran.map(Ran::outcome).orElse(LATE);
        if (ran.isEmpty() || outcome.equals(UNIDENTIFIED)) {
            doorMeters.turn(kind, outcome, System.nanoTime() - start);
            throw new NotAcknowledged(kind + " " + outcome);
        }
        return respond(kind, responder, ran.get(), start);
    }

    private R respond(String kind, Responder<R> responder, Ran ran, long start) {
        var rendered = rendered(kind, responder, ran);
        doorMeters.turn(kind, rendered.ran().outcome(), System.nanoTime() - start);
        if (!rendered.answer().complete()) {
            execute(() -> followUp(kind, responder::followUp, rendered.ran().reply()));
        }
        return rendered.answer().response();
    }

    private Rendered<R> rendered(String kind, Responder<R> responder, Ran ran) {
        try {
            return new Rendered<>(ran, responder.respond(ran.reply()));
        } catch (RuntimeException | Error e) {
            var broken = broken("the reply to a " + kind + " could not be shown", e);
            return new Rendered<>(broken, responder.respond(broken.reply()));
        }
    }

    private Ran ran(String kind, TurnReader reader) {
        try {
            return new Ran("answered", conversation.handle(reader.read()));
        } catch (Unidentified e) {
            LOG.warn("a {} was not heard, for nobody says whose it is: {}", kind, e.getMessage());
            return new Ran(UNIDENTIFIED, new Reply.Whisper(sentences.whoAreYou()));
        } catch (RuntimeException | Error e) {
            return broken("a " + kind + " could not be heard", e);
        }
    }

    private static Ran broken(String what, Throwable cause) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {}: {}", incident, what, cause);
        return new Ran("broken", new Reply.Whisper(DoorSentences.broken(incident)));
    }

    private static Optional<Ran> within(CompletableFuture<Ran> pending, Duration time) {
        try {
            return Optional.of(pending.get(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// While the door closes, no thread starts any more; then this one does it.
    private void execute(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    private static void followUp(String kind, Consumer<Reply> way, Reply reply) {
        try {
            way.accept(reply);
        } catch (RuntimeException | Error e) {
            var broken = broken("the answer to a " + kind + " could not be said", e);
            quietly(kind, () -> way.accept(broken.reply()));
        }
    }

    private static void quietly(String kind, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.error("the answer to a {} could not be said", kind, e);
        }
    }
}
