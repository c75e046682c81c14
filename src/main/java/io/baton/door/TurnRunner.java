package io.baton.door;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.door.Responder.Answer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs turns and responds within the platform's deadline. An act is acknowledged after its turn,
/// so it is stored. If the turn takes too long, the person is told that nothing is stored yet, and
/// gets the reply later. Failures are answered with a message, because platforms show their own
/// text for an error status.
///
/// @param <R> the platform's response
public final class TurnRunner<R> {
    private static final Logger LOG = LoggerFactory.getLogger(TurnRunner.class);
    private static final String UNIDENTIFIED = "unidentified";
    private static final String LATE = "late";
    private static final String ANSWERED = "answered";

    private final TurnHandler turnHandler;
    private final Executor threads;
    private final FollowUps followUps;
    private final TurnTimes times;
    private final DoorMeters doorMeters;
    private final DoorSentences sentences;

    public TurnRunner(
            TurnHandler turnHandler,
            Executor threads,
            TurnTimes times,
            DoorMeters doorMeters,
            DoorSentences sentences) {
        this.turnHandler = turnHandler;
        this.threads = threads;
        this.followUps = new FollowUps(threads);
        this.times = times;
        this.doorMeters = doorMeters;
        this.sentences = sentences;
    }

    /// Reads a payload as a turn; may ask the platform who the person is.
    public interface TurnReader {
        Turn read() throws Unidentified;
    }

    /// The result of a turn.
    ///
    /// @param outcome tag value for the meters
    private record Ran(String outcome, Reply reply) {}

    private record Rendered<R>(Ran ran, Answer<R> answer) {}

    /// Runs a turn that a person is waiting for.
    public R run(String kind, TurnReader reader, Responder<R> responder) {
        long start = System.nanoTime();
        var pending = CompletableFuture.supplyAsync(() -> ran(kind, reader), threads);
        var ran = within(pending, times.holds() ? times.hold() : times.answer());
        if (ran.isEmpty() && times.holds()) {
            followUps.executeQuietly(kind, responder::hold);
            ran = within(pending, times.answer().minusNanos(System.nanoTime() - start));
        }
        if (ran.isEmpty()) {
            doorMeters.turn(kind, LATE, System.nanoTime() - start);
            var response = response(kind, responder.tooSlow());
            // On another thread: the turn may have ended by now, and then this would block the
            // request.
            var _ =
                    pending.thenAcceptAsync(
                            late -> FollowUps.send(kind, responder::followUpLate, late.reply()),
                            followUps::execute);
            return response;
        }
        return respond(kind, responder, ran.get(), start);
    }

    /// Runs a turn that the platform sends again until it is acknowledged.
    ///
    /// @throws NotAcknowledged if the turn is late or the person can't be identified
    public R runOrRetry(String kind, TurnReader reader, Responder<R> responder) {
        long start = System.nanoTime();
        var pending = CompletableFuture.supplyAsync(() -> ran(kind, reader), threads);
        var ran = within(pending, times.answer());
        var outcome = ran.map(Ran::outcome).orElse(LATE);
        if (ran.isEmpty() || outcome.equals(UNIDENTIFIED)) {
            doorMeters.turn(kind, outcome, System.nanoTime() - start);
            throw new NotAcknowledged(kind + " " + outcome);
        }
        return respond(kind, responder, ran.get(), start);
    }

    private R response(String kind, TooSlow<R> tooSlow) {
        return switch (tooSlow) {
            case TooSlow.Says<R>(var response) -> response;
            case TooSlow.TellsFirst<R>(var tell, var acknowledged, var unanswered) ->
                    within(followUps.tell(kind, tell), times.notice()).orElse(false)
                            ? acknowledged
                            : unanswered;
        };
    }

    private R respond(String kind, Responder<R> responder, Ran ran, long start) {
        var rendered = rendered(kind, responder, ran);
        doorMeters.turn(kind, rendered.ran().outcome(), System.nanoTime() - start);
        if (!rendered.answer().complete()) {
            followUps.execute(
                    () -> FollowUps.send(kind, responder::followUp, rendered.ran().reply()));
        }
        return rendered.answer().response();
    }

    private Rendered<R> rendered(String kind, Responder<R> responder, Ran ran) {
        try {
            return new Rendered<>(ran, answer(responder, ran));
        } catch (RuntimeException | Error e) {
            var broken = broken("can't render the reply to a " + kind, e);
            return new Rendered<>(broken, answer(responder, broken));
        }
    }

    private static <R> Answer<R> answer(Responder<R> responder, Ran ran) {
        return !ran.outcome().equals(ANSWERED) && ran.reply() instanceof Reply.Whisper(var why)
                ? responder.failed(why)
                : responder.respond(ran.reply());
    }

    private Ran ran(String kind, TurnReader reader) {
        try {
            var turn = reader.read();
            return new Ran(ANSWERED, openable(turn, turnHandler.handle(turn)));
        } catch (Unidentified e) {
            LOG.warn("ignored a {}, can't identify the person: {}", kind, e.getMessage());
            return new Ran(UNIDENTIFIED, new Reply.Whisper(sentences.whoAreYou()));
        } catch (RuntimeException | Error e) {
            return broken("can't handle a " + kind, e);
        }
    }

    /// If the form can't open, the pressed button may open it later.
    private static Reply openable(Turn turn, Reply reply) {
        return reply instanceof Reply.OpenForm form ? form.openedBy(turn) : reply;
    }

    private static Ran broken(String what, Throwable cause) {
        return new Ran("broken", FollowUps.incident(what, cause));
    }

    private static <T> Optional<T> within(CompletableFuture<T> pending, Duration time) {
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
}
