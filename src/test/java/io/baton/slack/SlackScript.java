package io.baton.slack;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A conversation that says what the test tells it to, and remembers what it heard.
final class SlackScript implements TurnHandler {
    private final List<Turn> heard = new CopyOnWriteArrayList<>();
    private volatile Function<Turn, Reply> reply = _ -> new Reply.Nothing();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    SlackScript answers(Function<Turn, Reply> other) {
        reply = other;
        return this;
    }

    SlackScript answers(Reply always) {
        return answers(_ -> always);
    }

    SlackScript whispers(String sentence) {
        return answers(new Reply.Whisper(Card.saying(sentence)));
    }

    /// From now on nothing is answered until the gate is opened.
    CountDownLatch blocks() {
        gate = new CountDownLatch(1);
        return gate;
    }

    List<Turn> heard() {
        return List.copyOf(heard);
    }

    <T extends Turn> T only(Class<T> kind) {
        if (heard.size() != 1) {
            throw new AssertionError("heard " + heard);
        }
        return kind.cast(heard.getFirst());
    }

    @Override
    public Reply handle(Turn turn) {
        heard.add(turn);
        try {
            if (!gate.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the gate stayed shut");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return reply.apply(turn);
    }
}
