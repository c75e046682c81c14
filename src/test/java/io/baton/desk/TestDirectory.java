package io.baton.desk;

import io.baton.chat.Person;
import io.baton.chat.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the platform says about people now. It doesn't answer for those who aren't in it.
public final class TestDirectory {
    private final Map<String, Person> people = new HashMap<>();
    private final Set<String> failing = new HashSet<>();

    public Optional<Person> find(String id) {
        if (failing.contains(id)) {
            throw new IllegalStateException("broken");
        }
        return Optional.ofNullable(people.get(id));
    }

    void says(Person person, Standing standing) {
        people.put(person.id(), new Person(person.id(), person.name(), standing));
    }

    public void forgets(Person person) {
        people.remove(person.id());
    }

    public void forgetsAll() {
        people.clear();
    }

    /// The lookup of this person fails in a way no one expects.
    public void failsFor(Person person) {
        failing.add(person.id());
    }

    public void recovers() {
        failing.clear();
    }
}
