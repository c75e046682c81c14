package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A messenger that follows the test's script and remembers what arrived.
final class ScriptedMessenger implements Messenger {

    private final String door;
    private final Map<String, Deque<Supplier<CallResult<String>>>> script = new HashMap<>();
    private final Map<String, String> arrived = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final Set<String> throwing = new HashSet<>();
    private boolean unreadable;
    private boolean canFind = true;
    private @Nullable CallResult<String> always;

    ScriptedMessenger(String door) {
        this.door = door;
    }

    /// The next attempts to send the card with this summary have these results. Later ones succeed.
    @SafeVarargs
    final void answers(String summary, CallResult<String>... results) {
        for (var result : results) {
            does(summary, () -> result);
        }
    }

    synchronized void does(String summary, Supplier<CallResult<String>> act) {
        script.computeIfAbsent(summary, _ -> new ArrayDeque<>()).add(act);
    }

    /// The message arrives, but the call doesn't succeed.
    void arrivesAndThen(String parcel, String summary, Supplier<CallResult<String>> ending) {
        does(
                summary,
                () -> {
                    arrived.put(parcel, "ref-" + parcel);
                    return ending.get();
                });
    }

    synchronized void unreadable(boolean now) {
        unreadable = now;
    }

    /// From now on this is the result of every attempt to send a card.
    void always(CallResult<String> result) {
        always = result;
    }

    /// From now on looking for this parcel ends in a bug's exception.
    synchronized void lookupThrows(String parcel) {
        throwing.add(parcel);
    }

    /// From now on the platform has no history.
    void withoutHistory() {
        canFind = false;
    }

    @Override
    public boolean canFind(Place to) {
        return canFind;
    }

    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public String door() {
        return door;
    }

    @Override
    public synchronized CallResult<String> send(String parcel, Place to, Card card) {
        calls.add("say " + card.summary());
        if (always != null) {
            return always;
        }
        var next = script.getOrDefault(card.summary(), new ArrayDeque<>()).poll();
        if (next != null) {
            return next.get();
        }
        arrived.put(parcel, "ref-" + parcel);
        return new CallResult.Ok<>("ref-" + parcel);
    }

    @Override
    public synchronized CallResult<String> rewrite(String reference, Place to, Card card) {
        calls.add("rewrite " + reference + " " + card.summary());
        var next = script.getOrDefault(card.summary(), new ArrayDeque<>()).poll();
        return next == null ? new CallResult.Ok<>(reference) : next.get();
    }

    @Override
    public boolean isAboutCard(String refusal) {
        return false;
    }

    @Override
    public boolean awaitsAnswer(String parcel) {
        return false;
    }

    @Override
    public synchronized Optional<String> find(String parcel, Place to, Instant since) {
        calls.add("find " + parcel);
        if (throwing.contains(parcel)) {
            throw new IllegalStateException("scripted");
        }
        if (unreadable) {
            throw new Unavailable("history", new IllegalStateException("scripted"));
        }
        return Optional.ofNullable(canFind ? arrived.get(parcel) : null);
    }
}
