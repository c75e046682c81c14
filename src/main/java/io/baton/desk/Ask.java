package io.baton.desk;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Turn;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A turn, with all that the desk knows about its circumstances.
public record Ask(Firm firm, Turn turn, Asker asker, Instant now) {

    public Individual who() {
        return asker.who();
    }

    /// The firm's calendar day.
    public LocalDate today() {
        return firm.dayOf(now);
    }

    /// How moments are written for who asks now.
    public TimeFormat times() {
        return new TimeFormat(firm, now);
    }

    /// The people whom it names, by the id that stands in its text.
    public Map<String, Person> mentioned() {
        return turn instanceof Turn.Said said ? said.mentioned() : Map.of();
    }

    /// The channel in which it was asked; null when the bot was addressed alone.
    public @Nullable String channel() {
        return switch (turn.place()) {
            case Place.Channel(var id) -> id;
            case Place.Ephemeral(var id, _) -> id;
            case Place.Direct _ -> null;
        };
    }
}
