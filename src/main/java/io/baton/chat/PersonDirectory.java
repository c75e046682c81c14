package io.baton.chat;

import java.util.Optional;

/// Says what people are now. Each door answers for its own people.
public interface PersonDirectory {

    /// The door's name, as in [Place#door()].
    String door();

    /// May ask the platform. Never throws. Empty if the platform doesn't answer, or doesn't know
    /// the person.
    Optional<Person> find(String personId);
}
