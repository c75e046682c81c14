package io.baton.app.crash;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What was asked of Baton, and what of it Baton acknowledged. Each act has words of its own, by
/// which its effect is found.
final class Promises {
    /// The sorts of acts.
    enum Act {
        LOG,
        OFFER,
        ACCEPT,
        NOTE,
        TOTAL
    }

    /// One act.
    ///
    /// @param what the client's name, the referral's number, the note's text, the amount
    record Deed(Act act, String what) {}

    private final Set<Deed> asked = ConcurrentHashMap.newKeySet();
    private final Set<Deed> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger repeats = new AtomicInteger();

    void asked(Deed deed) {
        asked.add(deed);
    }

    void acknowledged(Deed deed) {
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

    Set<Deed> asked() {
        return asked;
    }

    boolean holds(Deed deed) {
        return acknowledged.contains(deed);
    }

    /// The number that was acknowledged for each client.
    Map<String, Integer> numbers() {
        return numbers;
    }

    int count() {
        return acknowledged.size();
    }

    long count(Act act) {
        return acknowledged.stream().filter(deed -> deed.act() == act).count();
    }

    int repeats() {
        return repeats.get();
    }
}
