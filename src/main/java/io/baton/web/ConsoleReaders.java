package io.baton.web;

import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import java.util.Collection;

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
        return Readership.OWN_PEOPLE;
    }

    @Override
    public Collection<String> peopleIn(Place.Channel channel) {
        return consoleRoster.rooms().stream()
                .filter(room -> room.id().equals(channel.id()))
                .flatMap(room -> room.members().stream())
                .toList();
    }
}
