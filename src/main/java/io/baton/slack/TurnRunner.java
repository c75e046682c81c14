package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.door.NotAcknowledged;
import io.baton.slack.SlackUsers.Unidentified;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the conversation hear each act, and answers within the time that Slack gives. An act is
/// acknowledged after it was heard, so that what is acknowledged is kept; where that takes too long
/// the person hears the answer later, and an event is told again by Slack.
final class TurnRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TurnRunner.class);

    private final TurnHandler conversation;
    private final Executor threads;
    private final SlackTimeouts pace;
    private final DoorMeters meters;

    TurnRunner(TurnHandler conversation, Executor threads, SlackTimeouts pace, DoorMeters meters) {
        this.conversation = conversation;
        this.threads = threads;
        this.pace = pace;
        this.meters = meters;
    }

    /// Turns a payload into a turn; may have to ask Slack who somebody is.
    interface TurnReader {
        Turn read() throws Unidentified;
    }

    /// What became of a turn.
    private sealed interface Heard {
        record Answered(Reply reply) implements Heard {}

        record Unidentified(String why) implements Heard {}

        record Broken(String incident) implements Heard {}
    }

    /// For commands, clicks and forms: a person waits.
    Response run(String kind, TurnReader reading, Responder answering) {
        long start = System.nanoTime();
        var pending = CompletableFuture.supplyAsync(() -> heard(kind, reading), threads);
        var heard = within(pending, pace.placeholder());
        if (heard.isEmpty()) {
            threads.execute(() -> quietly(kind, answering::hold));
            heard = within(pending, pace.answer().minusNanos(System.nanoTime() - start));
        }
        meters.turn(kind, outcome(heard), System.nanoTime() - start);
        if (heard.isEmpty()) {
            var _ = pending.thenAccept(late -> say(kind, answering, words(late)));
            return answering.tooSlow();
        }
        return answered(kind, answering, words(heard.get()));
    }

    /// For events: Slack tells them again when they are not acknowledged, which loses nothing.
    ///
    /// @throws NotHeard when that is to be
    Response runOrRetry(String kind, TurnReader reading, Responder answering) {
        long start = System.nanoTime();
        var pending = CompletableFuture.supplyAsync(() -> heard(kind, reading), threads);
        var heard = within(pending, pace.answer());
        meters.turn(kind, outcome(heard), System.nanoTime() - start);
        if (heard.isEmpty() || heard.get() instanceof Heard.Unidentified) {
            throw new NotAcknowledged(kind + " " + outcome(heard));
        }
        return answered(kind, answering, words(heard.get()));
    }

    private Response answered(String kind, Responder answering, Reply reply) {
        return answering
                .respond(reply)
                .orElseGet(() -> {
                    threads.execute(() -> say(kind, answering, reply));
                    return Response.ok();
                });
    }

    private Heard heard(String kind, TurnReader reading) {
        try {
            return new Heard.Answered(conversation.handle(reading.read()));
        } catch (Unidentified e) {
            LOG.warn("a {} was not heard, for nobody says whose it is: {}", kind, e.getMessage());
            return new Heard.Unidentified(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            var incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("incident {}: a {} could not be heard", incident, kind, e);
            return new Heard.Broken(incident);
        }
    }

    private static Reply words(Heard heard) {
        return switch (heard) {
            case Heard.Answered(var reply) -> reply;
            case Heard.Unidentified _ -> new Reply.Whisper(SlackSentences.whoAreYou());
            case Heard.Broken(var incident) -> new Reply.Whisper(SlackSentences.broken(incident));
        };
    }

    private static String outcome(Optional<Heard> heard) {
        return heard.map(it ->
                        switch (it) {
                            case Heard.Answered _ -> "answered";
                            case Heard.Unidentified _ -> "unidentified";
                            case Heard.Broken _ -> "broken";
                        })
                .orElse("late");
    }

    private static Optional<Heard> within(CompletableFuture<Heard> pending, Duration time) {
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

    private void say(String kind, Responder answering, Reply reply) {
        quietly(kind, () -> answering.followUp(reply));
    }

    private static void quietly(String kind, Runnable saying) {
        try {
            saying.run();
        } catch (RuntimeException | Error e) {
            LOG.error("the answer to a {} could not be said", kind, e);
        }
    }
}
