package io.baton.web;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Transcript;
import io.baton.chat.Transcript.Line;
import io.baton.door.Caches;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The console's messages. Stores each one and notifies open pages.
public final class ConsoleTranscript {

    /// Lines shown per place.
    private static final int SHOWN = 200;

    /// Cards with a secret link, kept in memory. After that, or after a restart, the person sees
    /// what is stored.
    private static final int SECRETS = 100;

    private final Transcript transcript;
    private final ConsoleRoster consoleRoster;
    private final InstantSource clock;
    private final Cache<String, Card> secretCards = Caches.bounded(SECRETS).build();
    private final ChangeSignal changeSignal = new ChangeSignal();
    private final UnreadMarks unreadMarks;

    public ConsoleTranscript(
            Transcript transcript, ConsoleRoster consoleRoster, InstantSource clock) {
        this.transcript = transcript;
        this.consoleRoster = consoleRoster;
        this.clock = clock;
        this.unreadMarks = new UnreadMarks(consoleRoster);
    }

    ConsoleRoster roster() {
        return consoleRoster;
    }

    UnreadMarks unread() {
        return unreadMarks;
    }

    ChangeSignal changes() {
        return changeSignal;
    }

    /// Posts a card under this id, or replaces the card that has it.
    ///
    /// @param author null for Baton
    void put(String id, Place to, @Nullable Person author, Card card) {
        store(new Line(id, key(to), clock.instant(), author, reader(to), card));
        unreadMarks.mark(to, author);
        changeSignal.raise();
    }

    /// Replaces the card on a line, for everyone who sees the line.
    void rewrite(Line line, Card card) {
        store(withCard(line, card));
        changeSignal.raise();
    }

    private void store(Line line) {
        if (line.card().secret()) {
            secretCards.put(line.id(), line.card());
        } else {
            secretCards.invalidate(line.id());
        }
        transcript.put(line);
    }

    private Stream<Line> latest(Place place) {
        return transcript.latest(key(place), SHOWN).stream().map(this::withSecrets);
    }

    private Line withSecrets(Line line) {
        var card = secretCards.getIfPresent(line.id());
        return card == null ? line : withCard(line, card);
    }

    private static Line withCard(Line line, Card card) {
        return new Line(line.id(), line.place(), line.at(), line.author(), line.visibleTo(), card);
    }

    /// The lines this person sees in a place, oldest first.
    List<Line> seenBy(Person person, Place place) {
        return latest(place)
                .filter(line -> line.visibleTo() == null || person.id().equals(line.visibleTo()))
                .toList();
    }

    Optional<Line> find(String id, Place place) {
        return latest(place).filter(line -> line.id().equals(id)).findFirst();
    }

    private static String key(Place place) {
        return switch (place) {
            case Place.Channel(var id, _) -> id;
            case Place.Direct(var person) -> "direct/" + person;
            case Place.Ephemeral(var channel, _, _) -> channel;
        };
    }

    private static @Nullable String reader(Place place) {
        return switch (place) {
            case Place.Channel _, Place.Direct _ -> null;
            case Place.Ephemeral(_, var person, _) -> person;
        };
    }
}
