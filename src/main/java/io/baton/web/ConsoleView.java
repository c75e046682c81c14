package io.baton.web;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.web.ConsoleRoster.Seat;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a page shows: one person at one spot, or two side by side. The page's address encodes it.
record ConsoleView(List<Pane> panes) {

    /// @param number 1 for the first pane, 2 for the second
    record Pane(int number, Seat seat, Spot spot) {
        Person person() {
            return seat.person();
        }

        /// The place in which this pane's messages appear.
        Place place() {
            return switch (spot) {
                case Spot.Home _, Spot.Direct _ -> new Place.Direct(person().id());
                case Spot.InRoom(var room) -> new Place.Channel(room.id());
            };
        }

        Pane at(Spot other) {
            return new Pane(number, seat, other);
        }

        /// The id of an element in this pane.
        String id(String element) {
            return element + "-" + number;
        }
    }

    /// Where a person is in the console.
    sealed interface Spot {
        record Home() implements Spot {}

        record Direct() implements Spot {}

        record InRoom(ConsoleRoster.Room room) implements Spot {}

        default String key() {
            return switch (this) {
                case Home _ -> "home";
                case Direct _ -> "direct";
                case InRoom(var room) -> room.id();
            };
        }
    }

    ConsoleView {
        panes = List.copyOf(panes);
    }

    boolean split() {
        return panes.size() > 1;
    }

    Pane pane(int number) {
        return panes.get(Math.clamp(number, 1, panes.size()) - 1);
    }

    /// Reads the parameters `who`, `where`, `who2`, `where2`. Unknown values fall back to known
    /// ones, so every address leads somewhere.
    static ConsoleView of(
            ConsoleRoster consoleRoster, Function<String, @Nullable String> parameter) {
        var first =
                Optional.ofNullable(parameter.apply("who"))
                        .flatMap(consoleRoster::seat)
                        .orElse(consoleRoster.seats().getFirst());
        var one = pane(1, first, consoleRoster, parameter.apply("where"));
        return Optional.ofNullable(parameter.apply("who2"))
                .flatMap(consoleRoster::seat)
                .map(seat ->
                        new ConsoleView(
                                List.of(
                                        one,
                                        pane(2, seat, consoleRoster, parameter.apply("where2")))))
                .orElse(new ConsoleView(List.of(one)));
    }

    private static Pane pane(
            int number, Seat seat, ConsoleRoster consoleRoster, @Nullable String where) {
        return new Pane(number, seat, spot(consoleRoster, seat.person(), where));
    }

    static Spot spot(ConsoleRoster consoleRoster, Person person, @Nullable String where) {
        if ("home".equals(where)) {
            return new Spot.Home();
        }
        return consoleRoster.roomsOf(person).stream()
                .filter(room -> room.id().equals(where))
                .findFirst()
                .<Spot>map(Spot.InRoom::new)
                .orElse(new Spot.Direct());
    }

    ConsoleView with(Pane pane) {
        return new ConsoleView(
                panes.stream()
                        .map(other -> other.number() == pane.number() ? pane : other)
                        .toList());
    }

    ConsoleView beside(Seat seat, ConsoleRoster consoleRoster, String where) {
        return new ConsoleView(List.of(pane(1), pane(2, seat, consoleRoster, where)));
    }

    ConsoleView alone() {
        return new ConsoleView(List.of(pane(1)));
    }

    Map<String, String> parameters() {
        var one = pane(1);
        var first = Map.of("who", one.person().id(), "where", one.spot().key());
        if (!split()) {
            return first;
        }
        var two = pane(2);
        return Map.of(
                "who", one.person().id(),
                "where", one.spot().key(),
                "who2", two.person().id(),
                "where2", two.spot().key());
    }

    String address() {
        return "/console?" + query(parameters());
    }

    String address(String draft) {
        return address() + "&draft=" + encoded(draft);
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
