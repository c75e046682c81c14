package io.baton.web;

import io.baton.chat.Person;
import io.baton.chat.Place;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Unread messages by person and place. In memory only: after a restart everything counts as read.
final class UnreadMarks {

    private record Reader(String person, Place place) {}

    private final ConsoleRoster consoleRoster;
    private final Set<Reader> unread = new HashSet<>();

    UnreadMarks(ConsoleRoster consoleRoster) {
        this.consoleRoster = consoleRoster;
    }

    /// Marks a place as unread for everyone who sees it.
    ///
    /// @param author left out; null for Baton
    synchronized void mark(Place to, @Nullable Person author) {
        for (var seat : consoleRoster.seats()) {
            var person = seat.person();
            if (!person.equals(author) && reaches(to, person)) {
                unread.add(new Reader(person.id(), openly(to)));
            }
        }
    }

    synchronized void clear(Person person, Place place) {
        unread.remove(new Reader(person.id(), place));
    }

    synchronized boolean in(Person person, Place place) {
        return unread.contains(new Reader(person.id(), place));
    }

    synchronized boolean anywhere(Person person) {
        return unread.stream().anyMatch(reader -> reader.person().equals(person.id()));
    }

    private boolean reaches(Place place, Person person) {
        return switch (place) {
            case Place.Channel(var id, _) ->
                    consoleRoster.roomsOf(person).stream().anyMatch(room -> room.id().equals(id));
            case Place.Direct(var id) -> id.equals(person.id());
            case Place.Ephemeral(_, var id, _) -> id.equals(person.id());
        };
    }

    private static Place openly(Place place) {
        return switch (place) {
            case Place.Ephemeral(var channel, _, _) -> new Place.Channel(channel);
            case Place.Channel _, Place.Direct _ -> place;
        };
    }
}
