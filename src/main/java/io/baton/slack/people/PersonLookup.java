package io.baton.slack.people;

import io.baton.chat.Person;
import io.baton.door.Unidentified;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Looks up several people.
public interface PersonLookup {
    /// How many are looked up at the same time.
    int AT_ONCE = 20;

    /// Without asking Slack.
    ///
    /// @param userId Slack's id
    Optional<Person> known(String userId);

    /// @param userIds Slack's ids
    /// @return the people by Baton's ids
    /// @throws Unidentified if Slack doesn't say who one of them is
    Map<String, Person> findAll(Collection<String> userIds) throws Unidentified;
}
