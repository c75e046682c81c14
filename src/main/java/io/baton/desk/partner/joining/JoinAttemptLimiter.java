package io.baton.desk.partner.joining;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How often somebody has said a code that does not work. Kept in memory alone: a restart, or
/// another instance, counts anew, which is no help against 60 random bits.
final class JoinAttemptLimiter {
    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofHours(1);
    private static final int MOST_PEOPLE = 10_000;

    /// The cache's own clock only frees memory; which attempts count is decided by the caller's.
    private final Cache<String, List<Instant>> wrong =
            Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterWrite(WITHIN).build();

    /// Until when this person is not heard; empty for who may try.
    Optional<Instant> blockedUntil(String person, Instant now) {
        var all = wrong.getIfPresent(person);
        var tries = all == null ? List.<Instant>of() : recent(all, now).toList();
        return tries.size() < MOST ? Optional.empty() : Optional.of(tries.getFirst().plus(WITHIN));
    }

    void wrong(String person, Instant now) {
        wrong.asMap()
                .merge(
                        person,
                        List.of(now),
                        (before, more) ->
                                Stream.concat(recent(before, now), more.stream()).toList());
    }

    private static Stream<Instant> recent(List<Instant> tries, Instant now) {
        return tries.stream().filter(at -> at.plus(WITHIN).isAfter(now));
    }
}
