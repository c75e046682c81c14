package io.baton.mongo.backup;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.Messenger;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A platform on which messages can be found, that counts how often each arrived.
final class CountingMessenger implements Messenger {
    private final Map<String, Integer> sent = new ConcurrentHashMap<>();

    private final int slowness;

    /// @param slowness milliseconds that a message takes, so that others wait
    CountingMessenger(int slowness) {
        this.slowness = slowness;
    }

    /// What has arrived before is there.
    CountingMessenger(Map<String, Integer> before) {
        this(0);
        sent.putAll(before);
    }

    Map<String, Integer> sent() {
        return Map.copyOf(sent);
    }

    @Override
    public String door() {
        return "test";
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        sent.merge(parcel, 1, Integer::sum);
        return new CallResult.Ok<>("ref-" + parcel);
    }

    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        return new CallResult.Ok<>(reference);
    }

    @Override
    public boolean isAboutCard(String refusal) {
        return false;
    }

    @Override
    public boolean canFind(Place to) {
        return true;
    }

    @Override
    public boolean awaitsAnswer(String parcel) {
        return false;
    }

    @Override
    public Optional<String> find(String parcel, Place to, Instant since) {
        return Optional.ofNullable(sent.get(parcel)).map(_ -> "ref-" + parcel);
    }
}
