package io.baton.door;

import io.baton.chat.Card;
import io.baton.chat.Lookup;
import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.chat.Workspace;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A turn handler and lookup that replies as the test says, and records what it gets.
public final class ScriptedConversation implements TurnHandler, Lookup {
    private final List<Turn> heard = new CopyOnWriteArrayList<>();
    private final List<String> searched = new CopyOnWriteArrayList<>();
    private volatile Function<Turn, Reply> reply = _ -> new Reply.Nothing();
    private volatile Lookup.Answer found = new Lookup.Answer.Nothing("No one does that.");
    private volatile CountDownLatch gate = new CountDownLatch(0);

    public ScriptedConversation answers(Function<Turn, Reply> other) {
        reply = other;
        return this;
    }

    public ScriptedConversation answers(Reply always) {
        return answers(_ -> always);
    }

    public ScriptedConversation whispers(String sentence) {
        return answers(new Reply.Whisper(Card.saying(sentence)));
    }

    public ScriptedConversation replaces(String sentence) {
        return answers(new Reply.Replace(Card.saying(sentence)));
    }

    public ScriptedConversation finds(Card... cards) {
        found = new Lookup.Answer.Found(List.of(cards));
        return this;
    }

    /// Blocks all replies until the gate opens.
    public CountDownLatch blocks() {
        gate = new CountDownLatch(1);
        return gate;
    }

    public List<Turn> heard() {
        return List.copyOf(heard);
    }

    public List<String> searched() {
        return List.copyOf(searched);
    }

    public <T extends Turn> T only(Class<T> kind) {
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

    @Override
    public Lookup.Answer find(Workspace workspace, Person person, String words) {
        searched.add(words);
        return found;
    }
}
