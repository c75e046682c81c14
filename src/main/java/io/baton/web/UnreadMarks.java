package io.baton.web;

import io.baton.chat.Person;
import io.baton.chat.Place;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who has something new to look at, since this program started: at its end all counts as seen.
final class UnreadMarks {

    private record Reader(String person, Place place) {}

    private final ConsoleRoster consoleRoster;
    private final Set<Reader> waiting = new HashSet<>();

    UnreadMarks(ConsoleRoster consoleRoster) {
        this.consoleRoster = consoleRoster;
    }

    /// Something was said there, or said otherwise.
    ///
    /// @param author has seen what they said themselves; null for Baton
    synchronized void mark(Place to, @Nullable Person author) {
        for (var seat : consoleRoster.seats()) {
            var person = seat.person();
            if (!person.equals(author) && reaches(to, person)) {
                waiting.add(new Reader(person.id(), openly(to)));
            }
        }
    }

    synchronized void clear(Person person, Place place) {
        waiting.remove(new Reader(person.id(), place));
    }

    synchronized boolean in(Person person, Place place) {
        return waiting.contains(new Reader(person.id(), place));
    }

    synchronized boolean anywhere(Person person) {
        return waiting.stream().anyMatch(reader -> reader.person().equals(person.id()));
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
