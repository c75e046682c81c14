package io.baton.web;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Workspace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people to play in the console, and the channels they see.
///
/// @param suggestions things for a newcomer to try, shown once there is data
public record ConsoleRoster(
        Workspace workspace, List<Seat> seats, List<Room> rooms, List<Suggestion> suggestions) {

    /// @param firm name of the person's firm, for display only
    public record Seat(Person person, String firm) {}

    /// @param id e.g. `web:general`
    /// @param members ids of persons
    public record Room(String id, String name, String topic, List<String> members) {
        public Room {
            members = List.copyOf(members);
        }
    }

    /// @param draft text for the message line
    /// @param beside second pane to open, or null
    public record Suggestion(String title, String why, String draft, @Nullable SecondPane beside) {}

    /// @param room id of the channel to show
    public record SecondPane(String person, String room) {}

    public ConsoleRoster {
        seats = List.copyOf(seats);
        rooms = List.copyOf(rooms);
        suggestions = List.copyOf(suggestions);
    }

    public Optional<Seat> seat(String personId) {
        return seats.stream().filter(seat -> seat.person().id().equals(personId)).findFirst();
    }

    List<Room> roomsOf(Person person) {
        return rooms.stream().filter(room -> room.members().contains(person.id())).toList();
    }

    /// Whether the console has this place.
    boolean knows(Place place) {
        return switch (place) {
            case Place.Channel(var id, _) -> rooms.stream().anyMatch(room -> room.id().equals(id));
            case Place.Direct(var person) -> seat(person).isPresent();
            case Place.Ephemeral(var channel, var person, _) ->
                    knows(new Place.Channel(channel)) && seat(person).isPresent();
        };
    }

    /// Two members of a firm and the contacts of three of its partners.
    public static ConsoleRoster sample() {
        var firm = "Northwind IT";
        return new ConsoleRoster(
                new Workspace("web:local"),
                List.of(
                        seat("anna", "Anna", firm, true),
                        seat("ben", "Ben", firm, true),
                        seat("rita", "Rita", "CloudNine", false),
                        seat("marco", "Marco", "SecureOps", false),
                        seat("jo", "Jo", "DataForge", false)),
                List.of(
                        new Room(
                                "web:general",
                                "general",
                                "Everyone at " + firm,
                                List.of("web:anna", "web:ben")),
                        new Room(
                                "web:cloudnine-shared",
                                "cloudnine-shared",
                                firm + " and CloudNine",
                                List.of("web:anna", "web:ben", "web:rita"))),
                List.of(
                        new Suggestion(
                                "See what partnering earns",
                                "Partner revenue by month, against your target.",
                                "/revenue",
                                null),
                        new Suggestion(
                                "Find a partner for a need",
                                "Describe it in the client's words. Baton says why each partner"
                                        + " fits.",
                                "/partner find our backups have not run for weeks",
                                null),
                        new Suggestion(
                                "Hand a referral over",
                                "Opens Rita at CloudNine next to you. Log the referral, press Send it"
                                        + " to CloudNine, and watch the offer arrive.",
                                "/refer Harbor Dental needs a move to the cloud to CloudNine $12k",
                                new SecondPane("web:rita", "web:cloudnine-shared"))));
    }

    private static Seat seat(String id, String name, String firm, boolean home) {
        return new Seat(new Person("web:" + id, name, home), firm);
    }
}
