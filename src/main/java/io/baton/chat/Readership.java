package io.baton.chat;

import java.util.Set;

/// Who can read a channel, as its platform reports it in one answer.
public sealed interface Readership {

    /// Only the firm's own people. One of them may speak for a partner.
    ///
    /// @param people ids of all of them; a person can have several
    record OwnPeople(Set<String> people) implements Readership {
        public OwnPeople {
            people = Set.copyOf(people);
        }
    }

    /// Also people from elsewhere: another organization, or guests where the platform lists them.
    record Outsiders() implements Readership {}

    /// The platform didn't say.
    record Unknown() implements Readership {}
}
