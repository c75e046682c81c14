package io.baton.chat;

import java.util.Optional;
import java.util.Set;

/// Says who can read a channel. Each door answers for its own channels. Methods may ask the
/// platform. They never throw: a failed lookup means that it isn't known.
public interface ChannelReaders {

    /// The door's name, as in [Place#door()].
    String door();

    /// Whether only the firm's own people can read the channel, and who they are.
    Readership readersOf(Place.Channel channel);

    /// The ids of all people in a channel, from the firm or from elsewhere; a person can have
    /// several ids. Empty if the platform doesn't list everyone.
    Optional<Set<String>> peopleIn(Place.Channel channel);
}
