package io.baton.app.crash;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The operations sent to Baton, and those it acknowledged. Each has a unique text by which the
/// audit finds its effect.
final class Acknowledgements {
    /// The kinds of operations.
    enum Kind {
        LOG,
        OFFER,
        ACCEPT,
        NOTE,
        TOTAL
    }

    /// One operation.
    ///
    /// @param what the client's name, the referral's number, the note's text, the amount
    record Operation(Kind act, String what) {}

    private final Set<Operation> asked = ConcurrentHashMap.newKeySet();
    private final Set<Operation> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger repeats = new AtomicInteger();

    void asked(Operation operation) {
        asked.add(operation);
    }

    void acknowledged(Operation operation) {
        acknowledged.add(operation);
    }

    void repeated() {
        repeats.incrementAndGet();
    }

    /// @throws AssertionError if another number was acknowledged for the same operation
    void numbered(String client, int number) {
        Integer before = numbers.put(client, number);
        if (before != null && before != number) {
            throw new AssertionError("%s is R-%d and R-%d".formatted(client, before, number));
        }
    }

    Set<Operation> asked() {
        return asked;
    }

    boolean isAcknowledged(Operation operation) {
        return acknowledged.contains(operation);
    }

    /// The acknowledged number of each client's referral.
    Map<String, Integer> numbers() {
        return numbers;
    }

    int count() {
        return acknowledged.size();
    }

    long count(Kind act) {
        return acknowledged.stream().filter(deed -> deed.act() == act).count();
    }

    int repeats() {
        return repeats.get();
    }
}
