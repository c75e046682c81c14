package io.baton.web;

import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;

/// Who can read the console's channels: the person who plays everyone. Which of them belongs to a
/// partner is for the desk to know.
public final class ConsoleReaders implements ChannelReaders {

    @Override
    public String door() {
        return "web";
    }

    @Override
    public Readership readersOf(Place.Channel channel) {
        return Readership.OWN_PEOPLE;
    }
}
