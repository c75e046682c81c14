package io.baton.app.crash;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What was asked of Baton, and what of it Baton acknowledged. Each act has words of its own, by
/// which its effect is found.
final class Acknowledgements {
    /// The sorts of acts.
    enum Kind {
        LOG,
        OFFER,
        ACCEPT,
        NOTE,
        TOTAL
    }

    /// One act.
    ///
    /// @param what the client's name, the referral's number, the note's text, the amount
    record Operation(Kind act, String what) {}

    private final Set<Operation> asked = ConcurrentHashMap.newKeySet();
    private final Set<Operation> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger repeats = new AtomicInteger();

    void asked(Operation deed) {
        asked.add(deed);
    }

    void acknowledged(Operation deed) {
        acknowledged.add(deed);
    }

    void repeated() {
        repeats.incrementAndGet();
    }

    /// @throws AssertionError when another number was acknowledged for the same act
    void numbered(String client, int number) {
        Integer before = numbers.put(client, number);
        if (before != null && before != number) {
            throw new AssertionError("%s is R-%d and R-%d".formatted(client, before, number));
        }
    }

    Set<Operation> asked() {
        return asked;
    }

    boolean isAcknowledged(Operation deed) {
        return acknowledged.contains(deed);
    }

    /// The number that was acknowledged for each client.
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
