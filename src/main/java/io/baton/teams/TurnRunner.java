package io.baton.teams;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.door.DoorMeters;
import io.baton.teams.TeamsRoster.Unidentified;
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

/// Lets the conversation hear each act, and answers within the time that Teams gives. An act is
/// acknowledged after it was heard, so that what is acknowledged is kept; where that takes too long
/// the person hears the answer later. Whatever goes wrong is said in words: Teams tells nothing
/// again because of a status, and shows people its own words instead.
final class TurnRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TurnRunner.class);

    private final TurnHandler conversation;
    private final Executor threads;
    private final Duration patience;
    private final DoorMeters meters;

    TurnRunner(TurnHandler conversation, Executor threads, Duration patience, DoorMeters meters) {
        this.conversation = conversation;
        this.threads = threads;
        this.patience = patience;
        this.meters = meters;
    }

    /// Turns an activity into a turn; may have to ask Teams who somebody is.
    interface TurnReader {
        Turn read() throws Unidentified;
    }

    /// What became of a turn.
    private record Heard(String outcome, Reply reply) {}

    TeamsResponse run(String kind, TurnReader reading, Responder answering) {
        long start = System.nanoTime();
        var pending = CompletableFuture.supplyAsync(() -> heard(kind, reading), threads);
        var heard = within(pending);
        meters.turn(kind, heard.map(Heard::outcome).orElse("late"), System.nanoTime() - start);
        if (heard.isEmpty()) {
            var _ = pending.thenAccept(late -> late(kind, answering, late.reply()));
            return answering.tooSlow();
        }
        var reply = heard.get().reply();
        threads.execute(() -> quietly(kind, () -> answering.followUp(reply)));
        return answering.respond(reply).orElseGet(answering::tooSlow);
    }

    private Heard heard(String kind, TurnReader reading) {
        try {
            return new Heard("answered", conversation.handle(reading.read()));
        } catch (Unidentified e) {
            LOG.warn("a {} was not heard, for nobody says whose it is: {}", kind, e.getMessage());
            return new Heard("unidentified", new Reply.Whisper(TeamsSentences.whoAreYou()));
        } catch (RuntimeException | Error e) {
            var incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("incident {}: a {} could not be heard", incident, kind, e);
            return new Heard("broken", new Reply.Whisper(TeamsSentences.broken(incident)));
        }
    }

    private Optional<Heard> within(CompletableFuture<Heard> pending) {
        try {
            return Optional.of(pending.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void late(String kind, Responder answering, Reply reply) {
        quietly(kind, () -> answering.followUpLate(reply));
    }

    private static void quietly(String kind, Runnable saying) {
        try {
            saying.run();
        } catch (RuntimeException | Error e) {
            LOG.error("the answer to a {} could not be said", kind, e);
        }
    }
}
