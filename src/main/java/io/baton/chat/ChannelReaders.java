package io.baton.chat;

import java.util.Collection;
import java.util.List;

/// Says who can read a channel. Each door answers for its own channels.
public interface ChannelReaders {

    /// The door's name, as in [Place#door()].
    String door();

    /// May ask the platform. Never throws: if the platform doesn't answer, it's
    /// [Readership#UNKNOWN].
    Readership readersOf(Place.Channel channel);

    /// The ids of the people in a channel that only the firm's own people read, as far as the
    /// platform lists them. One of them may speak for a partner.
    default Collection<String> peopleIn(Place.Channel channel) {
        return List.of();
    }
}
