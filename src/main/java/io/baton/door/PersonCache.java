package io.baton.door;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Caches what a platform says about people. Callers decide which answers are worth caching. An
/// answer is current for a while, and serves for a day while the platform can't give another one.
public final class PersonCache {
    private static final int MOST = 10_000;

    /// How long an answer serves while there's no other.
    public static final Duration LAST_KNOWN_TTL = Duration.ofDays(1);

    /// Pause before the platform is asked again after it couldn't answer.
    public static final Duration RETRY = Duration.ofSeconds(15);

    private record Entry(Person person, Instant currentUntil) {}

    private final Cache<String, Entry> people;

    /// People whose lookup just failed; not part of the entry, because a write would extend the
    /// day.
    private final Cache<String, Boolean> unanswered;

    private final Duration ttl;
    private final InstantSource clock;

    /// @param ttl how long an answer is current
    public PersonCache(Duration ttl, InstantSource clock) {
        this.ttl = ttl;
        this.clock = clock;
        people = Caches.expiring(MOST, LAST_KNOWN_TTL, clock).build();
        unanswered = Caches.expiring(MOST, RETRY, clock).build();
    }

    /// The person as the platform currently describes them.
    public Optional<Person> find(String key) {
        return Optional.ofNullable(people.getIfPresent(key))
                .filter(entry ->
                        clock.instant().isBefore(entry.currentUntil())
                                || unanswered.getIfPresent(key) != null)
                .map(Entry::person);
    }

    /// The person as the platform last described them. For use while it can't answer; the answer
    /// then counts as current for a moment, so that not every act waits for a slow platform.
    public Optional<Person> lastKnown(String key) {
        unanswered.put(key, true);
        return Optional.ofNullable(people.getIfPresent(key)).map(Entry::person);
    }

    /// @return the same person
    public Person put(String key, Person person) {
        unanswered.invalidate(key);
        people.put(key, new Entry(person, clock.instant().plus(ttl)));
        return person;
    }

    /// Drops what was known, because the platform says it changed.
    public void forget(String key) {
        people.invalidate(key);
        unanswered.invalidate(key);
    }
}
