package io.baton.chat;

/// Says who can read a channel. Each door answers for its own channels.
public interface ChannelReaders {

    /// The door's name, as in [Place#door()].
    String door();

    /// May ask the platform. Never throws: if the platform doesn't answer, it's
    /// [Readership#UNKNOWN].
    Readership readersOf(Place.Channel channel);
}
