package io.baton.memory;

import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.outbox.Unavailable;
import io.baton.store.UnfinishedTurn;
import io.baton.store.UnfinishedTurns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryUnfinishedTurns implements UnfinishedTurns {

    private record Key(Workspace workspace, String id) {}

    private record Leased(UnfinishedTurn unfinished, Instant until) {}

    private final Map<Key, Leased> turns = new LinkedHashMap<>();
    private final WriteLimit writeLimit;
    private boolean renewalFails;

    public InMemoryUnfinishedTurns(WriteLimit writeLimit) {
        this.writeLimit = writeLimit;
    }

    @Override
    public synchronized void begin(Turn turn, Instant now, Instant until) {
        writeLimit.count();
        turns.putIfAbsent(
                key(turn), new Leased(new UnfinishedTurn(turn.answeredByPost(), now, 0), until));
    }

    @Override
    public synchronized void renew(Turn turn, Instant until) {
        if (renewalFails) {
            renewalFails = false;
            throw new Unavailable("The database call failed.", new RuntimeException());
        }
        turns.computeIfPresent(key(turn), (_, leased) -> new Leased(leased.unfinished, until));
    }

    @Override
    public synchronized void retry(Turn turn, Instant now) {
        turns.computeIfPresent(
                key(turn),
                (_, leased) ->
                        new Leased(new UnfinishedTurn(leased.unfinished.turn(), now, 0), now));
    }

    public synchronized void failNextRenewal() {
        renewalFails = true;
    }

    @Override
    public synchronized void finish(Turn turn) {
        writeLimit.count();
        turns.remove(key(turn));
    }

    @Override
    public synchronized List<UnfinishedTurn> take(Instant now, Instant until) {
        var taken = new ArrayList<UnfinishedTurn>();
        turns.replaceAll((_, leased) -> {
            if (leased.until.isAfter(now)) {
                return leased;
            }
            var old = leased.unfinished;
            var next = new UnfinishedTurn(old.turn(), old.begun(), old.attempts() + 1);
            taken.add(next);
            return new Leased(next, until);
        });
        return taken;
    }

    @Override
    public synchronized List<UnfinishedTurn> all() {
        return turns.values().stream().map(Leased::unfinished).toList();
    }

    @Override
    public synchronized Optional<UnfinishedTurn> find(Workspace workspace, String turnId) {
        return Optional.ofNullable(turns.get(new Key(workspace, turnId))).map(Leased::unfinished);
    }

    private static Key key(Turn turn) {
        return new Key(turn.workspace(), turn.id());
    }
}
