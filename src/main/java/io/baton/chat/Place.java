package io.baton.chat;

import org.jspecify.annotations.Nullable;

/// Where a message goes. Only the door that issued an id may parse it.
public sealed interface Place {

    /// A channel. Everyone in it sees the message.
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

    /// A direct message from the bot to one person.
    record Direct(String personId) implements Place {
        @Override
        public String door() {
            return Place.doorOf(personId);
        }
    }

    /// In a channel, but only one person sees it.
    ///
    /// @param thread as for a [Channel]
    record Ephemeral(String channelId, String personId, @Nullable String thread) implements Place {
        @Override
        public String door() {
            return Place.doorOf(channelId);
        }
    }

    /// The name of the door that serves this place: the part of the id before the first colon.
    String door();

    /// The same place, visible only to this person.
    default Place privatelyTo(Person person) {
        return switch (this) {
            case Channel(var id, var thread) -> new Ephemeral(id, person.id(), thread);
            case Direct direct -> direct;
            case Ephemeral ephemeral -> ephemeral;
        };
    }

    private static String doorOf(String id) {
        int colon = id.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("id without a door: " + id);
        }
        return id.substring(0, colon);
    }
}
