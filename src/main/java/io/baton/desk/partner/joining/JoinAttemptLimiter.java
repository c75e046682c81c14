package io.baton.desk.partner.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How often somebody has said a code that does not work. Kept in memory alone: a restart, or
/// another instance, counts anew, which is no help against 60 random bits.
final class JoinAttemptLimiter {
    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofHours(1);
    private static final int MOST_PEOPLE = 10_000;

    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>();

    /// Until when this person is not heard; empty for who may try.
    synchronized Optional<Instant> blockedUntil(String person, Instant now) {
        var tries = wrong.getOrDefault(person, new ArrayDeque<>());
        tries.removeIf(at -> !at.plus(WITHIN).isAfter(now));
        return tries.size() < MOST ? Optional.empty() : Optional.of(tries.getFirst().plus(WITHIN));
    }

    synchronized void wrong(String person, Instant now) {
        if (wrong.size() >= MOST_PEOPLE && !wrong.containsKey(person)) {
            wrong.remove(wrong.keySet().iterator().next());
        }
        wrong.computeIfAbsent(person, _ -> new ArrayDeque<>()).add(now);
    }
}
