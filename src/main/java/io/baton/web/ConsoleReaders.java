package io.baton.web;

import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who can read the console's channels: the person who plays everyone. Which of them belongs to a
/// partner is for the desk to know.
public final class ConsoleReaders implements ChannelReaders {
    private final ConsoleRoster consoleRoster;

    public ConsoleReaders(ConsoleRoster consoleRoster) {
        this.consoleRoster = consoleRoster;
    }

    @Override
    public String door() {
        return "web";
    }

    @Override
    public Readership readersOf(Place.Channel channel) {
        return new Readership.OwnPeople(people(channel));
    }

    @Override
    public Optional<Set<String>> peopleIn(Place.Channel channel) {
        return Optional.of(people(channel));
    }

    private Set<String> people(Place.Channel channel) {
        return consoleRoster.rooms().stream()
                .filter(room -> room.id().equals(channel.id()))
                .flatMap(room -> room.members().stream())
                .collect(Collectors.toSet());
    }
}
