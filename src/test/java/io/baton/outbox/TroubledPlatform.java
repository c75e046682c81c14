package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A platform that fails a share of all calls, in one of five ways, and keeps what arrived. Like
/// the real ones it stores some messages without confirming them.
final class TroubledPlatform implements Messenger {

    /// What becomes of a call that fails.
    enum Trouble {
        UNAVAILABLE,
        UNREACHABLE,
        LOST,
        STORED_WITHOUT_ANSWER,
        CONFIRMED_LATE
    }

    private final String door;
    private final boolean history;
    private final Random random;
    private final List<Trouble> troubles;
    private final Map<Place, List<String>> messages = new HashMap<>();
    private double share;
    private final Map<String, Integer> open = new HashMap<>();
    private int calls;
    private int wait;

    TroubledPlatform(String door, boolean history, long seed, Trouble... troubles) {
        this.door = door;
        this.history = history;
        this.random = new Random(seed);
        this.troubles = List.of(troubles);
    }

    /// From now on this share of all calls fails.
    void failing(double newShare) {
        share = newShare;
    }

    /// From now on a late answer is there after so many questions.
    void answerAfterCalls(int questions) {
        wait = questions;
    }

    int calls() {
        return calls;
    }

    /// What people read there, in order.
    List<String> at(Place place) {
        return List.copyOf(messages.getOrDefault(place, List.of()));
    }

    int stored() {
        return messages.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public String door() {
        return door;
    }

    @Override
    public boolean canFind(Place to) {
        return history;
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        return trouble().map(how -> failed(how, parcel, to)).orElseGet(() -> stored(parcel, to));
    }

    private CallResult<String> failed(Trouble how, String parcel, Place to) {
        return switch (how) {
            case UNAVAILABLE -> new CallResult.Failed<>("HTTP 503");
            case UNREACHABLE -> new CallResult.Failed<>("ConnectException: refused");
            case LOST -> new CallResult.Unknown<>("timeout");
            case STORED_WITHOUT_ANSWER -> {
                stored(parcel, to);
                yield new CallResult.Unknown<>("timeout");
            }
            case CONFIRMED_LATE -> {
                stored(parcel, to);
                open.put(parcel, wait);
                yield new CallResult.Unknown<>("timeout");
            }
        };
    }

    private CallResult<String> stored(String parcel, Place to) {
        messages.computeIfAbsent(to, _ -> new ArrayList<>()).add(parcel);
        return new CallResult.Ok<>("ref-" + parcel);
    }

    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        return trouble()
                .<CallResult<String>>map(_ -> new CallResult.Failed<>("HTTP 503"))
                .orElseGet(() -> stored(card.summary(), to));
    }

    @Override
    public boolean awaitsAnswer(String parcel) {
        var left = open.computeIfPresent(parcel, (_, questions) -> questions - 1);
        return left != null && left >= 0;
    }

    @Override
    public boolean isAboutCard(String refusal) {
        return false;
    }

    @Override
    public Optional<String> find(String parcel, Place to, Instant since) {
        if (open.containsKey(parcel)) {
            return Optional.of("ref-" + parcel);
        }
        if (trouble().isPresent()) {
            throw new Unavailable("platform", new IOException("HTTP 503"));
        }
        return history && at(to).contains(parcel) ? Optional.of("ref-" + parcel) : Optional.empty();
    }

    private Optional<Trouble> trouble() {
        calls++;
        return random.nextDouble() < share
                ? Optional.of(troubles.get(random.nextInt(troubles.size())))
                : Optional.empty();
    }
}
