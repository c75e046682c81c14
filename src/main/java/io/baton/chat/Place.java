package io.baton.chat;

/// Where a message goes. Only the door that issued an id may parse it.
public sealed interface Place {

    /// A channel. Everyone in it sees the message.
    record Channel(String id) implements Place {
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
    record Ephemeral(String channelId, String personId) implements Place {
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
            case Channel(var id) -> new Ephemeral(id, person.id());
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
