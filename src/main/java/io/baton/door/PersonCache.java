package io.baton.door;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Person;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Caches what a platform says about people. Callers decide which answers are worth caching.
public final class PersonCache {
    private static final int MOST = 10_000;

    private final Cache<String, Person> people;

    public PersonCache(Duration ttl, InstantSource clock) {
        people = Caches.expiring(MOST, ttl, clock).build();
    }

    public Optional<Person> find(String key) {
        return Optional.ofNullable(people.getIfPresent(key));
    }

    /// @return the same person
    public Person put(String key, Person person) {
        people.put(key, person);
        return person;
    }
}
