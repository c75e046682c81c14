package io.baton.desk.partner.joining;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Counts a person's wrong codes. Counts are in memory only: a restart or another instance starts
/// over, which doesn't help anyone guess 60 random bits.
final class JoinAttemptLimiter {
    static final int MAX_WRONG = 5;
    static final Duration WITHIN = Duration.ofHours(1);
    private static final int MAX_PEOPLE = 10_000;

    /// The cache's clock only frees memory. The caller's clock decides which attempts count.
    private final Cache<String, List<Instant>> wrong =
            Caffeine.newBuilder().maximumSize(MAX_PEOPLE).expireAfterWrite(WITHIN).build();

    /// @return when this person may try again; empty if they may now
    Optional<Instant> blockedUntil(String person, Instant now) {
        var all = wrong.getIfPresent(person);
        var tries = all == null ? List.<Instant>of() : recent(all, now).toList();
        return tries.size() < MAX_WRONG
                ? Optional.empty()
                : Optional.of(tries.getFirst().plus(WITHIN));
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
