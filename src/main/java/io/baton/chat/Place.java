package io.baton.chat;

import org.jspecify.annotations.Nullable;

/// Where something is said. The door that gave an id is the only one to take it apart.
public sealed interface Place {

    /// Seen by everyone in the channel.
    ///
    /// @param thread the thread in it, if the door's platform has threads; null for the channel
    ///   itself
    record Channel(String id, @Nullable String thread) implements Place {
        public Channel(String id) {
            this(id, null);
        }

        @Override
        public String door() {
            return Place.doorOf(id);
        }
    }

    /// The conversation between the bot and one person.
    record Direct(String personId) implements Place {
        @Override
        public String door() {
            return Place.doorOf(personId);
        }
    }

    /// In a channel, seen by one person alone.
    ///
    /// @param thread as for a [Channel]
    record Ephemeral(String channelId, String personId, @Nullable String thread) implements Place {
        public Ephemeral(String channelId, String personId) {
            this(channelId, personId, null);
        }

        @Override
        public String door() {
            return Place.doorOf(channelId);
        }
    }

    /// The name of the door that this place lies behind: what stands before the first colon.
    String door();

    /// The same place, but for this person's eyes only.
    default Place privatelyTo(Person person) {
        return switch (this) {
            case Channel(var id, var thread) -> new Ephemeral(id, person.id(), thread);
            case Direct direct -> direct;
            case Ephemeral aside -> aside;
        };
    }

    private static String doorOf(String id) {
        int colon = id.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("no door in the id " + id);
        }
        return id.substring(0, colon);
    }
}
