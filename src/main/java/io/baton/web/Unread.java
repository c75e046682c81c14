package io.baton.web;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Transcript.Line;
import io.baton.web.View.Spot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Who has seen what, since this program started. Forgotten at its end: then all counts as seen.
final class Unread {

    private record Reader(String person, Place place) {}

    private final Talk talk;
    private final Instant start;
    private final Map<Reader, Instant> seen = new ConcurrentHashMap<>();

    Unread(Talk talk) {
        this.talk = talk;
        this.start = talk.clock().instant();
    }

    void saw(Person person, Place place, List<Line> lines) {
        if (!lines.isEmpty()) {
            seen.put(new Reader(person.id(), place), lines.getLast().at());
        }
    }

    /// The home page is no conversation; nothing is said there.
    boolean in(Person person, Place place, Spot spot) {
        return !(spot instanceof Spot.Home) && in(person, place);
    }

    boolean anywhere(Person person) {
        return in(person, new Place.Direct(person.id()))
                || talk.roster().roomsOf(person).stream()
                        .anyMatch(room -> in(person, new Place.Channel(room.id())));
    }

    private boolean in(Person person, Place place) {
        var until = seen.getOrDefault(new Reader(person.id(), place), start);
        return talk.seenBy(person, place).stream()
                .anyMatch(line -> line.at().isAfter(until) && !byThem(line, person));
    }

    private static boolean byThem(Line line, Person person) {
        var author = line.author();
        return author != null && Objects.equals(author.id(), person.id());
    }
}
