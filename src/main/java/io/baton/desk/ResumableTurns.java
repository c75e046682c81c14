package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Turn;
import io.baton.desk.button.CommonButtons;
import io.baton.outbox.Outbox;
import io.baton.outbox.Unavailable;
import io.baton.store.UnfinishedTurn;
import io.baton.store.UnfinishedTurns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Completes turns that a crash interrupted between two writes, by running them again. Each part of
/// such a turn has an id that derives from the turn's, so it takes effect once.
public final class ResumableTurns {
    private static final Logger LOG = LoggerFactory.getLogger(ResumableTurns.class);

    /// Without renewal for this long, the instance that ran a turn is gone.
    private static final Duration LEASE = Duration.ofSeconds(30);

    /// Attempts before the person is asked.
    static final int TRIES = 5;

    /// How long after the turn began the button to continue works.
    public static final Duration RETENTION = Duration.ofDays(7);

    private final UnfinishedTurns unfinished;
    private final Outbox outbox;
    private final Executor executor;
    private final Map<String, Turn> running = new ConcurrentHashMap<>();

    /// @param executor runs interrupted turns
    public ResumableTurns(UnfinishedTurns unfinished, Outbox outbox, Executor executor) {
        this.unfinished = unfinished;
        this.outbox = outbox;
        this.executor = executor;
    }

    /// Call before the first of several writes.
    public void begin(Ask ask) {
        var turn = ask.turn();
        unfinished.begin(turn, ask.now(), ask.now().plus(LEASE));
        running.put(key(turn), turn);
    }

    /// Runs a turn inside another one, which is resumed in its place.
    public <T> T within(Ask inner, Supplier<T> run) {
        try {
            var result = run.get();
            end(inner.turn());
            return result;
        } finally {
            var _ = leave(inner.turn());
        }
    }

    /// Call once the turn is done and its answer is posted, if it has to be posted.
    void end(Turn turn) {
        if (running.containsKey(key(turn))) {
            unfinished.finish(turn);
            running.remove(key(turn));
        }
    }

    /// Call in any case when a turn ends.
    ///
    /// @return whether it has begun and isn't done, so that it's taken up later
    boolean leave(Turn turn) {
        return running.remove(key(turn)) != null;
    }

    /// Takes up what crashed instances left, and keeps others away from what this one runs.
    ///
    /// @param run runs a turn and posts its answer
    public void resume(Instant now, Consumer<Turn> run) {
        var until = now.plus(LEASE);
        running.values().forEach(turn -> unfinished.renew(turn, until));
        for (var taken : unfinished.take(now, until)) {
            if (!running.containsKey(key(taken.turn()))) {
                executor.execute(() -> resume(taken, now, run));
            }
        }
    }

    private void resume(UnfinishedTurn taken, Instant now, Consumer<Turn> run) {
        var turn = taken.turn();
        try {
            if (taken.attempts() <= TRIES) {
                LOG.info("Attempt {} to complete an interrupted turn.", taken.attempts());
                run.accept(turn.answeredByPost());
                unfinished.finish(turn);
            } else if (now.isBefore(taken.begun().plus(RETENTION))) {
                // After a crash between these two, the same question is put once more.
                outbox.put(turn.workspace(), List.of(question(turn, taken.begun())));
                unfinished.renew(turn, taken.begun().plus(RETENTION));
            } else {
                unfinished.finish(turn);
            }
        } catch (Unavailable e) {
            LOG.warn("An interrupted turn has to wait: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("An interrupted turn failed again.", e);
        }
    }

    /// @param begun makes the id differ from that of an earlier question about the same turn
    private static Post question(Turn turn, Instant begun) {
        var card =
                Card.saying(
                                "I was interrupted and couldn't finish %s. Press Continue; nothing happens twice."
                                        .formatted(InterruptedWords.of(turn)))
                        .buttons(CommonButtons.resume(turn.id(), begun));
        var id = turn.workspace().key() + "/" + turn.id() + "/unfinished/" + begun.toEpochMilli();
        return Post.once(
                id,
                turn.place().privatelyTo(turn.person()),
                card,
                new PostSubject.Answer(turn.id()));
    }

    private static String key(Turn turn) {
        return turn.workspace().key() + " " + turn.id();
    }
}
